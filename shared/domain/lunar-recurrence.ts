import { lunarDateOf, lunarYearOf } from "./lunar-date";
import { type LunarMonthSpan, lunarYear } from "./lunar-year";
import type { RecurrenceRule } from "./recurrence";
import { placesWithin, sortedUnique } from "./recurrence-month";
import type { RecurrencePeriods } from "./recurrence-periods";

/**
 * Lunar years of a yearly rule (RFC 7529, RSCALE=CHINESE). A plain month number never means a leap month: whoever was
 * born in 闰六月 and celebrates every year writes BYMONTH=6.
 */
export function lunarPeriods(rule: RecurrenceRule, startDay: number): RecurrencePeriods {
  const start = lunarDateOf(startDay);
  const startMonth = start.month.isLeap ? -start.month.month : start.month.month;
  const isOpen = rule.months.length + rule.monthDays.length === 0;
  const days = rule.monthDays.length > 0 ? rule.monthDays : [start.day];
  return {
    periodOf: lunarYearOf,
    firstDay: (year) => lunarYear(year).firstDay,
    daysOf: (year) => {
      const { months } = lunarYear(year);
      // Days without months are those of every month: 初一 and 十五.
      const wanted =
        rule.months.length > 0 || isOpen ? pickMonths(rule, isOpen ? [startMonth] : rule.months, months) : months;
      const found = wanted.flatMap((month) => placesWithin(days, month.firstDay, month.length, rule.skip));
      return sortedUnique(found);
    },
  };
}

/** The months asked for; a leap month that the year has not is treated as `skip` says (RFC 7529 4.1). */
function pickMonths(
  { skip }: RecurrenceRule,
  wanted: readonly number[],
  months: readonly LunarMonthSpan[],
): LunarMonthSpan[] {
  const chosen = wanted.map((number) => {
    const index = months.findIndex(({ month, isLeap }) => (isLeap ? -month : month) === number);
    if (index >= 0 || skip === "omit") return months[index];
    const before = months.findIndex(({ month, isLeap }) => month === -number && !isLeap);
    return months[skip === "backward" ? before : before + 1];
  });
  return chosen.filter((month) => month !== undefined);
}
