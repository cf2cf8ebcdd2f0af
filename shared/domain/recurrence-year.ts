import type { RecurrenceRule } from "./recurrence";
import { type CivilDay, civilOf, dayOfCivil, monthLength, weekdayOf, yearLength } from "./recurrence-civil";
import { daysInMonth, isPlace, onWeekdays, placesWithin, sortedUnique, weekdaysWithin } from "./recurrence-month";

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Day numbers of a yearly rule within one year of the Gregorian calendar (RFC 5545 3.3.10, the table of expansions). */
export function daysInYear(rule: RecurrenceRule, year: number, start: CivilDay, startWeekday: number): number[] {
  if (rule.weekNumbers.length > 0) return daysInWeeks(rule, year, startWeekday);
  if (rule.yearDays.length > 0) return daysByNumber(rule, year);
  const isByMonth = rule.months.length > 0;
  if (rule.monthDays.length > 0 && !isByMonth) {
    const days = inMonths({ ...rule, weekdays: [] }, year, ALL_MONTHS, start.day);
    // Without months an n-th weekday is the n-th of the year.
    return rule.weekdays.length > 0 ? onWeekdays(days, rule.weekdays, dayOfCivil(year, 1, 1), yearLength(year)) : days;
  }
  if (rule.weekdays.length > 0 && !isByMonth) {
    return weekdaysWithin(rule.weekdays, dayOfCivil(year, 1, 1), yearLength(year));
  }
  return inMonths(rule, year, isByMonth ? rule.months : [start.month], start.day);
}

function inMonths(rule: RecurrenceRule, year: number, months: readonly number[], startMonthDay: number): number[] {
  const [only] = months;
  if (months.length === 1 && only !== undefined) return daysInMonth(rule, year, only, startMonthDay);
  return sortedUnique(months.flatMap((month) => daysInMonth(rule, year, month, startMonthDay)));
}

function daysByNumber(rule: RecurrenceRule, year: number): number[] {
  const first = dayOfCivil(year, 1, 1);
  const length = yearLength(year);
  const days = placesWithin(rule.yearDays, first, length, rule.skip).filter((day) => fits(rule, day));
  if (rule.weekdays.length === 0) return days;
  if (rule.months.length === 0) return onWeekdays(days, rule.weekdays, first, length);
  const allowed = new Set(inMonths({ ...rule, monthDays: [] }, year, rule.months, 1));
  return days.filter((day) => allowed.has(day));
}

/** Whole weeks expand to their days; everything else beside them limits. Alone, they lend the start's weekday. */
function daysInWeeks(rule: RecurrenceRule, year: number, startWeekday: number): number[] {
  const first = firstWeekStart(year, rule.weekStart);
  const count = Math.round((firstWeekStart(year + 1, rule.weekStart) - first) / 7);
  const weeks = placesWithin(rule.weekNumbers, 0, count, "omit");
  const days = weeks.flatMap((week) => [0, 1, 2, 3, 4, 5, 6].map((offset) => first + week * 7 + offset));
  const isOpen = rule.weekdays.length + rule.monthDays.length + rule.yearDays.length === 0;
  const weekdays = isOpen ? [startWeekday] : rule.weekdays.map(({ day }) => day);
  return days.filter((day) => fits(rule, day) && (weekdays.length === 0 || weekdays.includes(weekdayOf(day))));
}

/** Where a year's first week begins: the first one with at least four days in the year. */
function firstWeekStart(year: number, weekStart: number): number {
  const newYear = dayOfCivil(year, 1, 1);
  const before = (weekdayOf(newYear) - weekStart + 7) % 7;
  return before <= 3 ? newYear - before : newYear + 7 - before;
}

/** Whether a day lies in the rule's months, and is one of its days of the month and of the year. */
function fits(rule: RecurrenceRule, day: number): boolean {
  const date = civilOf(day);
  if (rule.months.length > 0 && !rule.months.includes(date.month)) return false;
  const length = monthLength(date.year, date.month);
  if (rule.monthDays.length > 0 && !isPlace(rule.monthDays, date.day, length)) return false;
  if (rule.yearDays.length === 0) return true;
  return isPlace(rule.yearDays, day - dayOfCivil(date.year, 1, 1) + 1, yearLength(date.year));
}
