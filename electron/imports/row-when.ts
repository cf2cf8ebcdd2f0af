import type { RowProblem } from "@shared/domain/import-plan";
import { addDays, type DateText } from "@shared/domain/wall-time";
import type { WhenReading } from "@shared/domain/when-text";
import type { NamedCell } from "./row-cells";

/** The day and time found for a row; null where there is none (or it is bad, and a problem says so). */
export type RowWhen = {
  readonly date: DateText | null;
  readonly clock: Pick<WhenReading, "clock" | "clockSure" | "nextDay" | "until"> | null;
  readonly problems: readonly RowProblem[];
};

/** A row's day and time with the cells they were read from. */
export type FoundWhen = RowWhen & {
  readonly readings: readonly { readonly cell: NamedCell; readonly reading: WhenReading }[];
};

/** The day a time belongs to: 周六晚上12点 is the first minute of Sunday. */
export function dayOfClock(date: DateText, nextDay: boolean): DateText {
  return nextDay ? addDays(date, 1) : date;
}
