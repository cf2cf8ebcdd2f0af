import type { ClockTime, DateText, WallTime } from "./wall-time-schema";

// Passed on from here, so that reckoning with times needs no schemas.
export { type ClockTime, clockTime, type DateText, dateText, type WallTime, wallTime } from "./wall-time-schema";

const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a date: the unit all day arithmetic is done in. */
export function dayNumber(date: DateText): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The date of a day number made by `dayNumber`. */
export function dateOfDayNumber(day: number): DateText {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: DateText, days: number): DateText {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export function weekday(date: DateText): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** First day of the week that holds `date`; `weekStart` is 1 for Monday or 7 for Sunday. */
export function startOfWeek(date: DateText, weekStart: 1 | 7 = 1): DateText {
  return addDays(date, -((weekday(date) - weekStart + 7) % 7));
}

/** The date part of a wall time. */
export function dateOf(time: WallTime): DateText {
  return time.slice(0, 10);
}

/** The clock part of a wall time, `HH:mm`. */
export function clockOf(time: WallTime): ClockTime {
  return time.slice(11, 16);
}

/** A wall time from a date and a clock time. */
export function at(date: DateText, clock: ClockTime): WallTime {
  return `${date}T${clock}`;
}

/** Minutes on the wall clock since 1970-01-01T00:00, ignoring zones. */
export function minuteNumber(time: WallTime): number {
  return dayNumber(dateOf(time)) * MINUTES_PER_DAY + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** The wall time `minutes` later (earlier when negative), ignoring zones. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
  const total = minuteNumber(time) + minutes;
  const day = Math.floor(total / MINUTES_PER_DAY);
  const rest = total - day * MINUTES_PER_DAY;
  const hour = String(Math.floor(rest / 60)).padStart(2, "0");
  return `${dateOfDayNumber(day)}T${hour}:${String(rest % 60).padStart(2, "0")}`;
}

/** Minutes from `from` to `to` on the wall clock, negative when `to` is earlier. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return minuteNumber(to) - minuteNumber(from);
}

/** A clock for each zone that was asked for: making one takes a hundred times as long as reading it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall time that a clock in the IANA zone `timeZone` shows at the instant `epochMs`. */
export function wallTimeIn(timeZone: string, epochMs: number): WallTime {
  const parts = zoneClock(timeZone).formatToParts(epochMs);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** What shows a zone's date and minute of an instant. Kept: making one takes a hundred times as long as using it. Throws RangeError for an unknown zone. */
export function zoneClock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(timeZone, made);
  return made;
}
