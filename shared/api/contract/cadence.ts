import { z } from "zod";
import { cadenceBoard, gapRow } from "../../domain/cadence-board";
import { channel } from "../../domain/channel";
import { recordId } from "../../domain/record";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/** One thing to plan: what, where and when. `id` may be given, so that a retry plans nothing twice. */
const planItem = z.object({
  id: recordId.optional(),
  groupId: recordId.nullable(),
  channel,
  at: wallTime,
  source: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("draft"), id: recordId }),
    z.object({ kind: z.literal("topic"), id: z.string().max(60) }),
    z.object({ kind: z.literal("template"), key: z.string().max(60) }),
  ]),
});

/** When something was last used somewhere, or will be; `groupId` is null for Moments. */
export const lastUse = z.object({ groupId: recordId.nullable(), at: wallTime });

export type PlanItem = z.infer<typeof planItem>;
export type LastUse = z.infer<typeof lastUse>;

export const cadenceContract = {
  /** The lights of every group for the weeks that the days from `from` to `to` touch; both included. */
  board: operation
    .input(z.object({ from: dateText, to: dateText, groupIds: z.array(recordId).max(500).optional() }))
    .output(cadenceBoard),
  /** What could fill the gaps of the week that holds a day. Writes nothing; the same question has the same answer. */
  proposeWeek: operation
    .input(z.object({ day: dateText, groupIds: z.array(recordId).max(500).optional() }))
    .output(z.object({ weekStart: dateText, rows: z.array(gapRow) })),
  /** Plans everything given as one step: a message for a draft or a topic, an activity for a template. */
  plan: operation
    .input(z.object({ items: z.array(planItem).min(1).max(200) }))
    .output(z.object({ planned: z.array(z.object({ kind: z.enum(["message", "activity"]), id: recordId })) })),
  /** Where a draft was used last, one line a group. */
  draftUses: operation.input(z.object({ draftId: recordId })).output(z.array(lastUse)),
};
