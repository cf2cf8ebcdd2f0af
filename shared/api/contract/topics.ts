import { z } from "zod";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { topic, topicFields } from "../../domain/topic";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";
import { lastUse } from "./cadence";

/** A topic of the bank: shipped with the app, one's own, or a shipped one as it was changed. */
const topicEntry = z.object({
  origin: z.enum(["shipped", "own", "changed"]),
  /** What messages keep of it. */
  topicId: z.string(),
  /** The record of one's own; null for a shipped one. */
  id: recordId.nullable(),
  topic: topicFields,
  /** As of when a shipped one holds. */
  asOf: z.string().nullable(),
  /** The latest use in each group, planned ones included. */
  uses: z.array(lastUse),
});

export type TopicEntry = z.infer<typeof topicEntry>;

const topicId = z.string().max(60);

export const topicsContract = {
  /** `list` and the rest are about the user's own records. */
  ...recordOperations(recordKinds.topics),
  /** Every topic there is; with a group, those meant for it. */
  bank: operation.input(z.object({ groupId: recordId.optional() }).optional()).output(z.array(topicEntry)),
  /**
   * The topic of a day for a group, the same whenever it is asked; `skip` goes on to the next one. `eligible` counts
   * those that are not resting, null when all of them are.
   */
  ofDay: operation
    .input(
      z.object({ groupId: recordId, date: dateText.optional(), skip: z.number().int().min(0).max(500).optional() }),
    )
    .output(z.object({ date: dateText, eligible: z.number().int(), entry: topicEntry.nullable() })),
  /** A shipped topic as a record of one's own, to be changed; the own one itself when there is one already. */
  makeOwn: operation.input(z.object({ topicId })).output(topic),
};
