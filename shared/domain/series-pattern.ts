import { z } from "zod";
import { activityFields } from "./activity";
import { messageFields } from "./message";
import { recordId } from "./record";
import { wallTime } from "./wall-time";

/** A message planned around a repeating activity: made by a cue of the run sheet, or by hand when `cueId` is null. */
const patternMessage = z.object({ id: recordId, cueId: recordId.nullable(), fields: messageFields });

/** What every occurrence of a repeating activity starts as, with its run sheet and messages as they would stand at `at`. */
const activityPattern = z.object({
  kind: z.literal("activity"),
  at: wallTime,
  /** How long it takes. */
  minutes: z.number().int().min(0),
  fields: activityFields.omit({ start: true, end: true, status: true }),
  messages: z.array(patternMessage),
});

/** What every occurrence of a repeating message starts as. */
const messagePattern = z.object({
  kind: z.literal("message"),
  fields: messageFields.omit({ at: true, status: true, skipReason: true }),
});

/** What repeats: occurrences that still say the same follow it, those edited by hand keep what was edited. */
export const seriesPattern = z.discriminatedUnion("kind", [activityPattern, messagePattern]);

export type PatternMessage = z.infer<typeof patternMessage>;
export type ActivityPattern = z.infer<typeof activityPattern>;
export type MessagePattern = z.infer<typeof messagePattern>;
export type SeriesPattern = z.infer<typeof seriesPattern>;
