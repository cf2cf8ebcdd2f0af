import { QunceError } from "../api/errors";
import { lunarDateOf } from "./lunar-date";
import type { RecurrenceRule } from "./recurrence";
import { civilOf, dateTextOf, monthLength, weekdayOf } from "./recurrence-civil";
import { periodsOf } from "./recurrence-periods";
import { type AnchoredRule, explicitRule, ruleDays } from "./series-rule";
import { addDays, type DateText, dateOf, dayNumber, type WallTime } from "./wall-time";

/** A rule moved to other days, and where each of its days went; undefined for one that the new rule has not. */
export type ShiftedRule = AnchoredRule & { readonly dayAfter: (day: DateText) => DateText | undefined };

/**
 * Moves a rule so that what it did on `from` it does on `to`. Days and weeks move as they are, by as many days; a rule of
 * months or years takes the day of the month, the n-th weekday or the lunar day from `to`. Its end moves along. Throws
 * SERIES_NOT_SHIFTABLE for rules whose days do not move together.
 */
export function shiftRule(anchored: AnchoredRule, from: DateText, to: DateText): ShiftedRule {
  const days = dayNumber(to) - dayNumber(from);
  if (days === 0) return { ...anchored, dayAfter: (day) => day };
  const explicit = { ...anchored, rule: explicitRule(anchored) };
  const { freq } = anchored.rule;
  return freq === "daily" || freq === "weekly" ? moveDays(explicit, days) : movePlace(explicit, from, to);
}

function moveDays({ rule, start }: AnchoredRule, days: number): ShiftedRule {
  if (rule.months.length + rule.monthDays.length + rule.setPositions.length > 0) refuse();
  const weekdays = rule.weekdays
    .map(({ day, nth }) => ({ day: ((((day - 1 + days) % 7) + 7) % 7) + 1, nth }))
    .sort((a, b) => a.day - b.day);
  // The weeks move too: else Sunday and Monday of one fortnight would part.
  const isGrid = rule.freq === "weekly" && rule.interval > 1 && weekdays.length > 1;
  const weekStart = isGrid ? ((((rule.weekStart - 1 + days) % 7) + 7) % 7) + 1 : rule.weekStart;
  const until = rule.until === null ? null : addDays(rule.until.slice(0, 10), days) + rule.until.slice(10);
  return {
    rule: { ...rule, weekdays, weekStart, until },
    start: shiftDate(start, days),
    dayAfter: (day) => addDays(day, days),
  };
}

function movePlace(anchored: AnchoredRule, from: DateText, to: DateText): ShiftedRule {
  const { rule, start } = anchored;
  const next: RecurrenceRule = { ...rule, ...placeOf(rule, to) };
  const startDay = dayNumber(dateOf(start));
  const before = periodsOf(rule, startDay);
  const after = periodsOf(next, startDay);
  const step = after.periodOf(dayNumber(to)) - before.periodOf(dayNumber(from));
  const dayAfter = (day: DateText): DateText | undefined => {
    const [found] = after.daysOf(before.periodOf(dayNumber(day)) + step);
    return found === undefined ? undefined : dateTextOf(civilOf(found));
  };
  const opening = dateTextOf(civilOf(after.firstDay(before.periodOf(startDay) + step)));
  const first = dayAfter(dateOf(start)) ?? opening;
  const { until } = rule;
  const last = until === null ? undefined : ruleDays(anchored, dateOf(start), until.slice(0, 10)).at(-1);
  const end = last === undefined ? until : (dayAfter(last) ?? until);
  return { rule: { ...next, until: end }, start: first + start.slice(10), dayAfter };
}

/** The one place within its month or year that a rule stands on, as `to` has it. */
function placeOf(rule: RecurrenceRule, to: DateText): Partial<RecurrenceRule> {
  const { weekdays, monthDays, months, setPositions, weekNumbers, yearDays } = rule;
  if (setPositions.length + weekNumbers.length + yearDays.length > 0) refuse();
  if (weekdays.length + monthDays.length !== 1 || months.length > 1) refuse();
  const day = dayNumber(to);
  if (rule.calendar === "chinese") {
    if (months.length === 0) refuse();
    const { month, day: lunarDay } = lunarDateOf(day);
    return { months: [month.isLeap ? -month.month : month.month], monthDays: [lunarDay] };
  }
  const date = civilOf(day);
  const ownMonths = months.length > 0 ? [date.month] : [];
  if (rule.freq === "yearly" && months.length === 0) refuse();
  const length = monthLength(date.year, date.month);
  const [weekday] = weekdays;
  if (!weekday) {
    const isFromEnd = (monthDays[0] ?? 1) < 0 && date.day === length;
    return { months: ownMonths, monthDays: [isFromEnd ? -1 : date.day] };
  }
  if (weekday.nth === null) refuse();
  const nth = Math.ceil(date.day / 7);
  const isLast = nth === 5 || ((weekday.nth ?? 1) < 0 && date.day + 7 > length);
  return { months: ownMonths, weekdays: [{ day: weekdayOf(day), nth: isLast ? -1 : nth }] };
}

function shiftDate(time: WallTime, days: number): WallTime {
  return addDays(dateOf(time), days) + time.slice(10);
}

function refuse(): never {
  throw new QunceError("SERIES_NOT_SHIFTABLE");
}
