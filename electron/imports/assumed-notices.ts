import type { RowProblem } from "@shared/domain/import-plan";
import type { DateText } from "@shared/domain/wall-time";
import type { WhenAssumption, WhenReading } from "@shared/domain/when-text";
import type { RowCells } from "./row-cells";
import { dayOfClock, type FoundWhen } from "./row-when";

const REASONS: Readonly<Record<WhenAssumption, RowProblem["reason"]>> = {
  year: "year_assumed",
  month: "month_assumed",
  day: "day_counted",
  today: "weekday_today",
  half_day: "half_day_assumed",
  next_day: "midnight_next_day",
};

/**
 * Says what was taken without being written, each once a file (`told` remembers): a year other than that of the given day, a month,
 * every spelling that counts from the given day, an hour that may be of the morning or the evening.
 */
export function assumedNotices(row: RowCells, found: FoundWhen, day: DateText, told: Set<string>): RowProblem[] {
  return found.readings.flatMap(({ cell, reading }) =>
    reading.assumed.flatMap((assumption) => {
      const taken = takenFor(assumption, reading, found.date, day);
      const key = assumption === "month" || assumption === "year" ? `${assumption} ${taken?.slice(0, 4)}` : cell.value;
      if (taken === undefined || told.has(`${assumption} ${key}`)) return [];
      told.add(`${assumption} ${key}`);
      return [row.problem("notice", REASONS[assumption], { ...cell, value: `${cell.value} → ${taken}` })];
    }),
  );
}

function takenFor(
  assumption: WhenAssumption,
  { clock }: WhenReading,
  date: DateText | null,
  day: DateText,
): string | undefined {
  if (assumption === "half_day") return clock ?? undefined;
  if (date === null) return undefined;
  if (assumption === "next_day") return `${dayOfClock(date, true)} ${clock ?? ""}`.trim();
  return assumption === "year" && date.slice(0, 4) === day.slice(0, 4) ? undefined : date;
}
