import type { RecurrenceRule, RuleWeekday } from "./recurrence";
import { dayOfCivil, monthLength, weekdayOf } from "./recurrence-civil";

/**
 * Day numbers of a rule within one month of the Gregorian calendar: its days of the month, its weekdays, or both, which
 * is the days that are both (Friday the 13th). Neither means the start's day of the month.
 */
export function daysInMonth(rule: RecurrenceRule, year: number, month: number, startMonthDay: number): number[] {
  const first = dayOfCivil(year, month, 1);
  const length = monthLength(year, month);
  if (rule.monthDays.length === 0 && rule.weekdays.length > 0) return weekdaysWithin(rule.weekdays, first, length);
  const wanted = rule.monthDays.length > 0 ? rule.monthDays : [startMonthDay];
  const days = placesWithin(wanted, first, length, rule.skip);
  return rule.monthDays.length > 0 && rule.weekdays.length > 0 ? onWeekdays(days, rule.weekdays, first, length) : days;
}

/** The n-th days (from the end when negative) of a month that begins at `first`; `skip` says what becomes of those it has not. */
export function placesWithin(
  wanted: readonly number[],
  first: number,
  length: number,
  skip: RecurrenceRule["skip"],
): number[] {
  const days: number[] = [];
  for (const number of wanted) {
    const place = number > 0 ? number : length + 1 + number;
    if (place >= 1 && place <= length) days.push(first + place - 1);
    else if (place > length && skip === "backward") days.push(first + length - 1);
    else if (place > length && skip === "forward") days.push(first + length);
  }
  return days.length > 1 ? sortedUnique(days) : days;
}

/** The weekdays asked for within `length` days from `first`: every one, or the n-th of them. */
export function weekdaysWithin(wanted: readonly RuleWeekday[], first: number, length: number): number[] {
  const days: number[] = [];
  const last = first + length - 1;
  for (const { day, nth } of wanted) {
    const earliest = first + ((day - weekdayOf(first) + 7) % 7);
    if (nth === null) {
      for (let current = earliest; current <= last; current += 7) days.push(current);
      continue;
    }
    const latest = last - ((weekdayOf(last) - day + 7) % 7);
    const chosen = nth > 0 ? earliest + (nth - 1) * 7 : latest + (nth + 1) * 7;
    if (chosen >= first && chosen <= last) days.push(chosen);
  }
  return days.length > 1 ? sortedUnique(days) : days;
}

/** Those of `days` that are a weekday asked for; an n-th one counts within `length` days from `first`. */
export function onWeekdays(
  days: readonly number[],
  wanted: readonly RuleWeekday[],
  first: number,
  length: number,
): number[] {
  if (wanted.every(({ nth }) => nth === null)) {
    return days.filter((day) => wanted.some((weekday) => weekday.day === weekdayOf(day)));
  }
  const allowed = new Set(weekdaysWithin(wanted, first, length));
  return days.filter((day) => allowed.has(day));
}

/** Whether a place (from 1) among `length` is one of those wanted, counted from the front or from the back. */
export function isPlace(wanted: readonly number[], place: number, length: number): boolean {
  return wanted.includes(place) || wanted.includes(place - length - 1);
}

/** Numbers in order, each once. */
export function sortedUnique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
