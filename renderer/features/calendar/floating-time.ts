import { addDays, type DateText, type WallTime } from "@shared/domain/wall-time";

/**
 * The zone the calendar is told: wall times are drawn as they stand. FullCalendar gives back dates whose UTC parts are
 * the clock's parts, so nothing may be read from them but through these functions (C17).
 */
export const FLOATING_ZONE = "UTC";

/** The wall time a date of the calendar stands for. */
export function wallTimeOf(date: Date): WallTime {
  return date.toISOString().slice(0, 16);
}

/** The day a date of the calendar stands for. */
export function dayOf(date: Date): DateText {
  return date.toISOString().slice(0, 10);
}

/** The last day of a span whose end the calendar gives exclusively. */
export function lastDayOf(exclusiveEnd: Date): DateText {
  const time = wallTimeOf(exclusiveEnd);
  return time.endsWith("T00:00") ? addDays(dayOf(exclusiveEnd), -1) : dayOf(exclusiveEnd);
}
