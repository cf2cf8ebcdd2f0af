import type { RecurrenceRule, RuleWeekday } from "@shared/domain/recurrence";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import { formatDateFull, type Translate } from "../format-when";

/** A rule in words: 每两周的周日，共 8 次. A rule that words would make longer than itself stands as it is. */
export function ruleSentence(text: string, t: Translate): string {
  const rule = parseRecurrence(text);
  const days = daySentence(rule, t);
  if (days === undefined) return text;
  if (rule.count !== null) return t("series:end.withCount", { days, count: rule.count });
  if (rule.until === null) return days;
  return t("series:end.withUntil", { days, date: formatDateFull(rule.until.slice(0, 10), t) });
}

function daySentence(rule: RecurrenceRule, t: Translate): string | undefined {
  const { freq, interval, calendar, setPositions, weekNumbers, yearDays } = rule;
  if (setPositions.length + weekNumbers.length + yearDays.length > 0) return undefined;
  if (calendar === "chinese") return lunarSentence(rule, t);
  const every = (unit: string) =>
    t(interval <= 2 ? `series:every.${unit}${interval}` : `series:every.${unit}N`, { interval });
  switch (freq) {
    case "daily":
      return rule.weekdays.length + rule.months.length + rule.monthDays.length > 0 ? undefined : every("day");
    case "weekly":
      if (rule.months.length > 0) return undefined;
      return isWorkdays(rule) ? t("series:workdays") : onDays(rule, every("week"), weekdayList(rule.weekdays, t), t);
    case "monthly":
      return rule.months.length > 0 ? undefined : onDays(rule, every("month"), monthDays(rule, t), t);
    case "yearly":
      return yearSentence(rule, every("year"), t);
  }
}

/** 每周一, 每月10日; 每两周的周日 once it is not every time. */
function onDays({ freq, interval }: RecurrenceRule, every: string, days: string, t: Translate): string {
  if (interval > 1) return t("series:on", { every, days });
  return t(freq === "weekly" ? "series:onWeekdays" : "series:onEach", { every, days });
}

function isWorkdays({ interval, weekdays }: RecurrenceRule): boolean {
  return interval === 1 && weekdays.map(({ day }) => day).join() === "1,2,3,4,5";
}

function yearSentence(rule: RecurrenceRule, every: string, t: Translate): string | undefined {
  const [month] = rule.months;
  if (rule.months.length !== 1 || month === undefined) return undefined;
  const days = t("series:ofMonth", { month: t(`common:monthNames.${month}`), days: monthDays(rule, t) });
  return onDays(rule, every, days, t);
}

function lunarSentence({ months, monthDays: days, interval }: RecurrenceRule, t: Translate): string | undefined {
  if (interval > 1) return undefined;
  if (months.length === 0 || days.length === 0) return t("series:lunar");
  return t("series:lunarOn", {
    month: months.map((month) => lunarMonth(month, t)).join(t("series:listMark")),
    day: days.map((day) => (day < 0 ? t("series:lastDay") : t(`series:lunarDay.${day}`))).join(t("series:listMark")),
  });
}

function lunarMonth(month: number, t: Translate): string {
  const name = t(`series:lunarMonth.${Math.abs(month)}`);
  return month < 0 ? t("series:lunarLeap", { month: name }) : name;
}

function monthDays({ monthDays: days, weekdays }: RecurrenceRule, t: Translate): string {
  const numbers = days.map((day) => (day === -1 ? t("series:lastDay") : t("series:dayOfMonth", { day })));
  return [...numbers, ...weekdays.map((one) => nthWeekday(one, t))].join(t("series:listMark"));
}

function nthWeekday({ day, nth }: RuleWeekday, t: Translate): string {
  const weekday = t(`common:weekdays.${day}`);
  if (nth === null) return weekday;
  return nth === -1
    ? t("series:lastWeekday", { weekday })
    : t("series:nthWeekday", { weekday, nth: t(`series:nth.${nth}`) });
}

function weekdayList(weekdays: readonly RuleWeekday[], t: Translate): string {
  return weekdays.map(({ day }) => t(`common:weekdays.${day}`)).join(t("series:listMark"));
}
