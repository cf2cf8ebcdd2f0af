import type { RecurrenceSeries } from "./recurrence";
import { civilOf, dateTextOf } from "./recurrence-civil";
import { periodsOf } from "./recurrence-periods";
import { clockIn, lastDayUntil } from "./recurrence-zone";
import { type DateText, dayNumber, type WallTime } from "./wall-time";

/** How far the days of a period may reach over its edges: see `RecurrencePeriods`. */
const OVERHANG = 7;

/**
 * When a series occurs from one day to another, both included, in order: wall times, or dates when it starts at a date.
 * The cost depends on the span, not on how long ago the series began, unless it ends by count. The clock time is kept
 * over changes of the clocks; a time they jump over is left out and not counted (RFC 5545 3.3.10), when a zone is given.
 * Days that are excepted do count. Stops after `limit` occurrences.
 */
export function expandRecurrence(
  series: RecurrenceSeries,
  from: DateText,
  to: DateText,
  limit = Number.POSITIVE_INFINITY,
): (WallTime | DateText)[] {
  const { rule, start } = series;
  const startDay = dayNumber(start.slice(0, 10));
  const firstDay = dayNumber(from);
  const lastDay = Math.min(dayNumber(to), lastDayUntil(series));
  const periods = periodsOf(rule, startDay, clockOfSeries(series));
  const clock = start.slice(10);
  const except = new Set(series.except);
  const found: (WallTime | DateText)[] = [];
  let counted = 0;
  let latest = startDay - 1;
  for (let period = firstPeriod(series, periods, firstDay); ; period += rule.interval) {
    if (periods.firstDay(period) - OVERHANG > lastDay) return found;
    for (const day of periods.daysOf(period)) {
      if (day <= latest) continue;
      if (day > lastDay) return found;
      latest = day;
      counted += 1;
      if (rule.count !== null && counted > rule.count) return found;
      if (day < firstDay) continue;
      const date = dateTextOf(civilOf(day));
      if (except.has(date)) continue;
      found.push(date + clock);
      if (found.length >= limit) return found;
    }
  }
}

/** The last period of the rule's grid that can still reach nothing before `firstDay`. Counting has to begin at the beginning. */
function firstPeriod(
  { rule, start }: RecurrenceSeries,
  periods: ReturnType<typeof periodsOf>,
  firstDay: number,
): number {
  const startPeriod = periods.periodOf(dayNumber(start.slice(0, 10)));
  if (rule.count !== null) return startPeriod;
  const ahead = Math.floor((periods.periodOf(firstDay) - startPeriod) / rule.interval) - 1;
  return startPeriod + Math.max(ahead, 0) * rule.interval;
}

/** Which days have the clock time of a series; undefined when all have. */
function clockOfSeries({ start, timeZone }: RecurrenceSeries): ((day: number) => boolean) | undefined {
  if (!timeZone || start.length === 10) return undefined;
  return clockIn(timeZone, Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16)));
}
