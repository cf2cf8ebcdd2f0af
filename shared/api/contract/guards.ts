import { z } from "zod";
import { guardFinding } from "../../domain/guard";
import { recordId } from "../../domain/record";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/** What is to be looked at: all open messages of some days, one message, or one that is only being planned. */
export const guardQuestion = z.union([
  z.object({ from: dateText, to: dateText, groupIds: z.array(recordId).optional() }),
  z.object({ messageId: recordId }),
  z.object({
    groupId: recordId.nullable(),
    at: wallTime,
    /** Its copy; that of the draft when there is one. */
    text: z.string().max(20_000).optional(),
    draftId: recordId.optional(),
    voiceId: recordId.nullable().optional(),
    staffId: recordId.nullable().optional(),
  }),
]);

export type GuardQuestion = z.infer<typeof guardQuestion>;

export const guardsContract = {
  /**
   * Repeats, messages in each other's way, people in two places at once, quiet hours and too full days (R16). Nothing is
   * refused; a message's `guardWaivers` say what may stand. In time order; days are both included, at most 400.
   */
  check: operation.input(guardQuestion).output(z.object({ findings: z.array(guardFinding) })),
};
