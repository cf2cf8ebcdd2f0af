import { lunarPeriods } from "./lunar-recurrence";
import type { RecurrenceRule } from "./recurrence";
import { civilOf, dayOfCivil, monthLength, weekdayOf } from "./recurrence-civil";
import { daysInMonth, isPlace, sortedUnique } from "./recurrence-month";
import { daysInYear } from "./recurrence-year";

/**
 * The days, weeks, months or years a rule counts in, numbered so that consecutive ones have consecutive numbers.
 * `daysOf` may reach a week over either edge: week 1 of a year can begin in December, and 30 February skipped forward is
 * 1 March.
 */
export type RecurrencePeriods = {
  /** The period that holds a day number. */
  readonly periodOf: (day: number) => number;
  /** First day number of a period. */
  readonly firstDay: (period: number) => number;
  /** Day numbers on which the rule falls within a period, in order. */
  readonly daysOf: (period: number) => readonly number[];
};

/**
 * The periods of a rule; `startDay` lends what the rule leaves open, `isThere` says which days have the time at all. A day
 * that has not is no candidate: BYSETPOS counts without it, as it does without 30 February.
 */
export function periodsOf(
  rule: RecurrenceRule,
  startDay: number,
  isThere?: (day: number) => boolean,
): RecurrencePeriods {
  const whole = wholePeriods(rule, startDay);
  const periods = isThere ? { ...whole, daysOf: (period: number) => whole.daysOf(period).filter(isThere) } : whole;
  const places = rule.setPositions;
  if (places.length === 0) return periods;
  const daysOf = (period: number) => {
    const days = periods.daysOf(period);
    const chosen = places.map((place) => days.at(place > 0 ? place - 1 : place));
    return sortedUnique(chosen.filter((day) => day !== undefined));
  };
  return { ...periods, daysOf };
}

function wholePeriods(rule: RecurrenceRule, startDay: number): RecurrencePeriods {
  switch (rule.freq) {
    case "daily":
      return { periodOf: same, firstDay: same, daysOf: (day) => (fitsDaily(rule, day) ? [day] : []) };
    case "weekly":
      return weeks(rule, startDay);
    case "monthly":
      return months(rule, startDay);
    case "yearly":
      return rule.calendar === "chinese" ? lunarPeriods(rule, startDay) : years(rule, startDay);
  }
}

function same(day: number): number {
  return day;
}

function fitsDaily(rule: RecurrenceRule, day: number): boolean {
  if (rule.weekdays.length > 0 && !rule.weekdays.some((wanted) => wanted.day === weekdayOf(day))) return false;
  if (rule.months.length === 0 && rule.monthDays.length === 0) return true;
  const date = civilOf(day);
  if (rule.months.length > 0 && !rule.months.includes(date.month)) return false;
  return rule.monthDays.length === 0 || isPlace(rule.monthDays, date.day, monthLength(date.year, date.month));
}

function weeks(rule: RecurrenceRule, startDay: number): RecurrencePeriods {
  // 1970-01-01 was a Thursday: week 0 is the one that holds the first weekStart before it.
  const shift = rule.weekStart - 4;
  const wanted = rule.weekdays.length > 0 ? rule.weekdays.map(({ day }) => day) : [weekdayOf(startDay)];
  const offsets = sortedUnique(wanted.map((day) => (day - rule.weekStart + 7) % 7));
  const isWanted = (day: number) => rule.months.length === 0 || rule.months.includes(civilOf(day).month);
  return {
    periodOf: (day) => Math.floor((day - shift) / 7),
    firstDay: (week) => week * 7 + shift,
    daysOf: (week) => offsets.map((offset) => week * 7 + shift + offset).filter(isWanted),
  };
}

function months(rule: RecurrenceRule, startDay: number): RecurrencePeriods {
  const startMonthDay = civilOf(startDay).day;
  const yearAndMonth = (period: number): [year: number, month: number] => {
    const year = Math.floor(period / 12);
    return [year, period - year * 12 + 1];
  };
  return {
    periodOf: (day) => {
      const { year, month } = civilOf(day);
      return year * 12 + month - 1;
    },
    firstDay: (period) => dayOfCivil(...yearAndMonth(period), 1),
    daysOf: (period) => {
      const [year, month] = yearAndMonth(period);
      const isOut = rule.months.length > 0 && !rule.months.includes(month);
      return isOut ? [] : daysInMonth(rule, year, month, startMonthDay);
    },
  };
}

function years(rule: RecurrenceRule, startDay: number): RecurrencePeriods {
  const start = civilOf(startDay);
  return {
    periodOf: (day) => civilOf(day).year,
    firstDay: (year) => dayOfCivil(year, 1, 1),
    daysOf: (year) => daysInYear(rule, year, start, weekdayOf(startDay)),
  };
}
