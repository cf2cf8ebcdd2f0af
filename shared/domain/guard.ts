import { z } from "zod";
import { recordId } from "./record";
import { wallTime } from "./wall-time";

/**
 * What a message may be warned of: nearly the same copy was there lately, another message comes too soon, the same
 * person is to paste two different things at once, people sleep, the day has its fill.
 */
export const guardKind = z.enum(["repeat", "crowded", "staff", "quiet", "ceiling"]);

/** Warnings a person has looked at and let stand. */
export const guardWaivers = z
  .array(guardKind)
  .max(20)
  .transform((kinds) => [...new Set(kinds)]);

/** One warning about one message, and what there is to know to judge it. */
export const guardFinding = z.object({
  kind: guardKind,
  /** The message it is about; null for one that is only being planned. */
  messageId: recordId.nullable(),
  title: z.string(),
  at: wallTime,
  groupId: recordId.nullable(),
  /** The message in the way, where there is one. */
  other: z.object({ id: recordId, title: z.string(), at: wallTime, groupId: recordId.nullable() }).nullable(),
  /** How alike the copy is in percent, minutes between the two, or which message of the day it is; null where nothing is counted. */
  count: z.number().int().nullable(),
  /** The rule's own number: days, minutes, messages a day; null where the rule has none. */
  limit: z.number().int().nullable(),
  waived: z.boolean(),
});

export type GuardKind = z.infer<typeof guardKind>;
export type GuardFinding = z.infer<typeof guardFinding>;
