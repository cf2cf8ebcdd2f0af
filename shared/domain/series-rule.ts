import { expandRecurrence } from "./expand-recurrence";
import { lunarDateOf } from "./lunar-date";
import type { RecurrenceRule } from "./recurrence";
import { civilOf, weekdayOf } from "./recurrence-civil";
import { addDays, type DateText, dateOf, dayNumber, type WallTime } from "./wall-time";

/** A rule with the moment it starts at. */
export type AnchoredRule = { readonly rule: RecurrenceRule; readonly start: WallTime };

/** Days of a rule between two days, both included, in order; those that are excepted stand among them. Stops after `limit`. */
export function ruleDays({ rule, start }: AnchoredRule, from: DateText, to: DateText, limit?: number): DateText[] {
  if (to < from) return [];
  return expandRecurrence({ rule, start }, from, to, limit).map((time) => time.slice(0, 10));
}

/** Whether a rule ends by itself. */
export function isEnding({ count, until }: Pick<RecurrenceRule, "count" | "until">): boolean {
  return count !== null || until !== null;
}

/** The same rule with what it left open spelled out from its start, so that it may start at another of its days. */
export function explicitRule({ rule, start }: AnchoredRule): RecurrenceRule {
  const day = dayNumber(dateOf(start));
  const { weekdays, monthDays, months, weekNumbers, yearDays } = rule;
  const hasDays = weekdays.length + monthDays.length > 0;
  if (hasDays || rule.freq === "daily" || yearDays.length > 0) return rule;
  if (rule.freq === "weekly" || weekNumbers.length > 0) {
    return { ...rule, weekdays: [{ day: weekdayOf(day), nth: null }] };
  }
  if (rule.calendar === "chinese") {
    const { month, day: lunarDay } = lunarDateOf(day);
    const own = month.isLeap ? -month.month : month.month;
    return { ...rule, months: months.length > 0 ? months : [own], monthDays: [lunarDay] };
  }
  const date = civilOf(day);
  const own = rule.freq === "yearly" && months.length === 0 ? [date.month] : months;
  return { ...rule, months: own, monthDays: [date.day] };
}

/**
 * A rule cut in two before a day: what ends before it and what begins on or after it; a side without days is undefined.
 * COUNT is shared out, UNTIL of the first is the day before.
 */
export function splitRule(
  anchored: AnchoredRule,
  day: DateText,
  last: DateText,
): { readonly before: RecurrenceRule | undefined; readonly after: AnchoredRule | undefined } {
  const { rule, start } = anchored;
  const earlier = ruleDays(anchored, dateOf(start), addDays(day, -1)).length;
  const [first] = ruleDays(anchored, day, last, 1);
  const ended = rule.count === null ? { ...rule, until: addDays(day, -1) } : { ...rule, count: earlier };
  const rest = explicitRule(anchored);
  return {
    before: earlier === 0 ? undefined : ended,
    after: first === undefined ? undefined : restFrom(rest, `${first}${start.slice(10)}`, earlier),
  };
}

function restFrom(rule: RecurrenceRule, start: WallTime, earlier: number): AnchoredRule {
  return { start, rule: rule.count === null ? rule : { ...rule, count: rule.count - earlier } };
}
