import { addDays, type DateText, startOfWeek } from "@shared/domain/wall-time";

/** The weeks a board shows: last week, this one and the next three, or as many steps away. */
export function boardSpan(today: DateText, weekStart: 1 | 7, step: number): { from: DateText; to: DateText } {
  const first = addDays(startOfWeek(today, weekStart), 7 * (step - 1));
  return { from: first, to: addDays(first, 7 * 5 - 1) };
}

/** Days of a week as they stand over a column: 11/30–12/6. */
export function weekLabel(weekStart: DateText): string {
  return `${monthDay(weekStart)}–${monthDay(addDays(weekStart, 6))}`;
}

function monthDay(date: DateText): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;
}
