import { z } from "zod";
import { line, recordId } from "./record";
import { clockTime } from "./wall-time";

/** A place in the week where a group gets something: on which days (ISO, 1 is Monday), when, and who speaks (S38). */
export const postingSlot = z.object({
  weekdays: z
    .array(z.number().int().min(1).max(7))
    .max(7)
    .transform((days) => [...new Set(days)].sort((a, b) => a - b)),
  clock: clockTime,
  /** Who speaks in it; null when any voice may. */
  voiceId: recordId.nullable(),
  note: line(60),
});

/** The slots of one group; more than this is no rhythm any more. */
export const postingSlots = z.array(postingSlot).max(40);

export type PostingSlot = z.infer<typeof postingSlot>;
