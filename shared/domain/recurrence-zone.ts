import type { RecurrenceSeries } from "./recurrence";
import { civilOf, dayOfCivil, yearLength } from "./recurrence-civil";
import { dayNumber, zoneClock } from "./wall-time";

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** No zone has ever put its clocks forward and back again within a week. */
const STEP = 7 * MINUTES_PER_DAY;

/** Minutes on the wall clock (since 1970-01-01T00:00) that a zone's clocks jumped over: from included, to not. */
type WallGap = { readonly from: number; readonly to: number };

const gapsByYear = new Map<string, readonly WallGap[]>();

/** Whether a day, by its number, has the minute (after midnight) on which something repeats: on some days a zone's clocks jump over it. */
export function clockIn(timeZone: string, minute: number): (day: number) => boolean {
  let [yearStart, yearEnd] = [0, 0];
  let missing: readonly number[] = [];
  return (day) => {
    if (day < yearStart || day >= yearEnd) {
      const { year } = civilOf(day);
      yearStart = dayOfCivil(year, 1, 1);
      yearEnd = yearStart + yearLength(year);
      missing = gapsOf(timeZone, year).flatMap((gap) => daysInGap(gap, minute));
    }
    return !missing.includes(day);
  };
}

function daysInGap({ from, to }: WallGap, minute: number): number[] {
  const days: number[] = [];
  // A whole day can be missing: Samoa had no 30 December 2011.
  for (let day = Math.floor(from / MINUTES_PER_DAY); day * MINUTES_PER_DAY + minute < to; day += 1) {
    if (day * MINUTES_PER_DAY + minute >= from) days.push(day);
  }
  return days;
}

/** Last day number on which a series may still occur, as its rule's `until` says; Infinity without one. */
export function lastDayUntil({ rule, start, timeZone }: RecurrenceSeries): number {
  const { until } = rule;
  if (until === null) return Number.POSITIVE_INFINITY;
  const day = dayNumber(until.slice(0, 10));
  if (until.length === 10) return day;
  const clock = start.slice(11) || "00:00";
  if (!until.endsWith("Z")) return clock > until.slice(11) ? day - 1 : day;
  const end = minuteOf(day, until.slice(11, 16));
  // At most a day lies between UTC and any zone: three days are enough to find the last that is not too late.
  return [day + 1, day].find((candidate) => instantOf(timeZone ?? "UTC", minuteOf(candidate, clock)) <= end) ?? day - 1;
}

/** The minute in UTC at which a zone's clocks show a wall minute for the first time. */
function instantOf(timeZone: string, wallMinute: number): number {
  const offsets = [-MINUTES_PER_DAY, MINUTES_PER_DAY].map((step) => offsetAt(timeZone, wallMinute + step));
  const instants = offsets.map((offset) => wallMinute - offset).sort((a, b) => a - b);
  const shown = instants.find((instant) => instant + offsetAt(timeZone, instant) === wallMinute);
  return shown ?? wallMinute - (offsets[0] ?? 0);
}

/** The jumps forward that a zone's clocks make in a year. Found once a year and zone, then remembered. */
function gapsOf(timeZone: string, year: number): readonly WallGap[] {
  const key = `${timeZone} ${year}`;
  const known = gapsByYear.get(key);
  if (known) return known;
  const gaps: WallGap[] = [];
  const first = dayOfCivil(year, 1, 1) * MINUTES_PER_DAY - STEP;
  let before = offsetAt(timeZone, first);
  for (let minute = first; minute < first + 54 * STEP; minute += STEP) {
    const after = offsetAt(timeZone, minute + STEP);
    if (after > before) {
      const jump = firstMinuteWith(timeZone, after, minute, minute + STEP);
      gaps.push({ from: jump + before, to: jump + after });
    }
    before = after;
  }
  gapsByYear.set(key, gaps);
  return gaps;
}

function firstMinuteWith(timeZone: string, offset: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether a zone is one whose clocks are known. Cheap to ask again: a list of a thousand rules asks a thousand times. */
export function isZoneKnown(timeZone: string): boolean {
  try {
    zoneClock(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes a zone's clocks are ahead of UTC at a minute of UTC. */
function offsetAt(timeZone: string, utcMinute: number): number {
  const parts = zoneClock(timeZone).formatToParts(utcMinute * MS_PER_MINUTE);
  const shown = new Map(parts.map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? "";
  const day = dayNumber(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
  return minuteOf(day, `${part("hour")}:${part("minute")}`) - utcMinute;
}

function minuteOf(day: number, clock: string): number {
  return day * MINUTES_PER_DAY + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
