import { z } from "zod";
import { line, recordOf } from "./record";
import { seriesPattern } from "./series-pattern";
import { dateText, wallTime } from "./wall-time";

/** What may repeat: a whole activity with its run sheet, or a message by itself. */
export const seriesKind = z.enum(["activity", "message"]);

/** What an edit, a move or a deletion is about: this occurrence 本次, this and those after it 此后, or all 全部. */
export const seriesScope = z.enum(["this", "following", "all"]);

/**
 * Something that repeats. Its occurrences are ordinary records that know their series and the day of the rule they stand
 * for, so that everything else needs to know nothing of series. Wall times: no zone is involved in when they are.
 */
export const seriesFields = z.object({
  title: line(120),
  kind: seriesKind,
  /** The rule in its canonical spelling, see `recurrence-format.ts`. */
  rule: z.string().max(2000),
  /** The first occurrence: lends the clock time and what the rule leaves open. */
  start: wallTime,
  /** Days of the rule on which it does not happen: left out, or put into the trash. They count for COUNT. */
  except: z.array(dateText).max(10_000),
  /** Occurrences are laid out to this day, included. */
  laidUntil: dateText,
  pattern: seriesPattern,
});

export const series = recordOf(seriesFields);

export type SeriesKind = z.infer<typeof seriesKind>;
export type SeriesScope = z.infer<typeof seriesScope>;
export type SeriesFields = z.infer<typeof seriesFields>;
export type Series = z.infer<typeof series>;

/** A series without exceptions; it still needs all else. */
export const blankSeries: Pick<SeriesFields, "title" | "except"> = { title: "", except: [] };
