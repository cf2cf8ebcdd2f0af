import { addDays, type DateText, dateText, daysBetween, startOfWeek, weekday } from "./wall-time";
import { type FestivalDay, festivalDate, takeFestival } from "./when-festival";

/** What stands for a day in a text, before it is known which day that is. */
export type DayToken =
  | { readonly kind: "date"; readonly year: number | null; readonly month: number | null; readonly day: number }
  /** 本月15日, 下个月3号: months from the month of writing. */
  | { readonly kind: "monthDay"; readonly months: number; readonly day: number }
  | { readonly kind: "festival"; readonly festival: FestivalDay }
  | { readonly kind: "offset"; readonly days: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly week: number | null };

/** A token found at the start of a text, and what follows it. */
export type Taken<T> = { readonly token: T; readonly rest: string };

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/^大后(?:天|日)/, 3],
  [/^后(?:天|日|(?=[晚早]))/, 2],
  [/^明(?:天|日|儿|(?=[晚早晨]))/, 1],
  [/^今(?:天|日|儿|(?=[晚早晨夜]))/, 0],
  [/^昨(?:天|日|(?=[晚早]))/, -1],
  [/^大前(?:天|日)/, -3],
  [/^前(?:天|日)/, -2],
  [/^today/, 0],
  [/^tomorrow/, 1],
];

const WEEKDAYS = new Map(
  [..."一二三四五六日天1234567"].map((word, index) => [word, index < 7 ? index + 1 : index === 7 ? 7 : index - 7]),
);
const ENGLISH_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH_NAMES = ENGLISH_MONTHS.join("|");
const DAY_FIRST = new RegExp(`^(\\d{1,2})[- ](${MONTH_NAMES})[a-z]*\\.?(?:[-, ]+(\\d{4}|\\d{2}(?!:|\\d)))?`);
const NAME_FIRST = new RegExp(`^(${MONTH_NAMES})[a-z]*\\.?[- ](\\d{1,2})(?![\\d:])(?:[-, ]+(\\d{4}))?`);

type DatePattern = readonly [RegExp, (part: (index: number) => number) => Omit<DayToken & { kind: "date" }, "kind">];

/** Fuller spellings first: 2026-12-1 must not be read as 20, 26-12 and 1. */
const DATES: readonly DatePattern[] = [
  [
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*[日号]?t?/,
    (n) => ({ year: n(1), month: n(2), day: n(3) }),
  ],
  [/^(20\d\d)(\d\d)(\d\d)(?!\d)/, (n) => ({ year: n(1), month: n(2), day: n(3) })],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/, (n) => monthFirst(n(1), n(2), n(3))],
  [/^([2-9]\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)[日号]?/, (n) => ({ year: 2000 + n(1), month: n(2), day: n(3) })],
  [/^(\d{1,2})[-/](\d{1,2})[-/]([2-9]\d)(?!\d)/, (n) => monthFirst(n(1), n(2), 2000 + n(3))],
  [/^(\d{1,2})\s*月\s*(\d{1,2})(?!\d)\s*[日号]?/, (n) => ({ year: null, month: n(1), day: n(2) })],
  [/^(\d{1,2})[-/.](\d{1,2})(?!\d)(?!\s*[:点时.])/, (n) => ({ year: null, month: n(1), day: n(2) })],
  [/^(\d{1,2})\s*[日号]/, (n) => ({ year: null, month: null, day: n(1) })],
];

/** 12/1/2026 is how an English Excel writes it; a first number over 12 can only be the day. */
function monthFirst(first: number, second: number, year: number) {
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** Reads the day that a (normalised, lower-case) text starts with; undefined when it starts with none. */
export function takeDay(text: string): Taken<DayToken> | undefined {
  for (const [pattern, build] of DATES) {
    const match = pattern.exec(text);
    if (match) return { token: { kind: "date", ...build((i) => Number(match[i])) }, rest: text.slice(match[0].length) };
  }
  const festival = takeFestival(text);
  if (festival) return { token: { kind: "festival", festival: festival.token }, rest: festival.rest };
  return takeMonthDay(text) ?? takeEnglishDate(text) ?? takeOffset(text) ?? takeWeekday(text);
}

function takeMonthDay(text: string): Taken<DayToken> | undefined {
  const match = /^([本这当上下])个?月\s*(\d{1,2})\s*[日号]/.exec(text);
  if (!match) return undefined;
  const months = match[1] === "下" ? 1 : match[1] === "上" ? -1 : 0;
  return { token: { kind: "monthDay", months, day: Number(match[2]) }, rest: text.slice(match[0].length) };
}

function takeOffset(text: string): Taken<DayToken> | undefined {
  for (const [pattern, days] of OFFSETS) {
    const match = pattern.exec(text);
    if (match) return { token: { kind: "offset", days }, rest: text.slice(match[0].length) };
  }
  return undefined;
}

function takeWeekday(text: string): Taken<DayToken> | undefined {
  const match = /^([上下]{0,3}|[本这])个?(?:周|星期|礼拜)([一二三四五六日天1-7])/.exec(text);
  if (match) {
    const [all, lead = "", name = ""] = match;
    const week = lead === "" ? null : [...lead].reduce((sum, c) => sum + (c === "下" ? 1 : c === "上" ? -1 : 0), 0);
    return { token: { kind: "weekday", weekday: WEEKDAYS.get(name) ?? 1, week }, rest: text.slice(all.length) };
  }
  const english = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?![a-z])/.exec(text);
  if (!english) return undefined;
  const token: DayToken = { kind: "weekday", weekday: ENGLISH_DAYS.indexOf(english[1] ?? "") + 1, week: null };
  return { token, rest: text.slice(english[0].length) };
}

function takeEnglishDate(text: string): Taken<DayToken> | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  const nameFirst = NAME_FIRST.exec(text);
  const match = dayFirst ?? nameFirst;
  if (!match) return undefined;
  const [day, name] = dayFirst ? [match[1], match[2]] : [match[2], match[1]];
  const year = match[3] === undefined ? null : Number(match[3]) + (match[3].length === 2 ? 2000 : 0);
  const token: DayToken = { kind: "date", year, month: ENGLISH_MONTHS.indexOf(name ?? "") + 1, day: Number(day) };
  return { token, rest: text.slice(match[0].length) };
}

/** The date a token means for someone writing on `reference`; undefined when no such day exists. */
export function dateOfToken(token: DayToken, reference: DateText): DateText | undefined {
  switch (token.kind) {
    case "festival":
      return nearest((year) => festivalDate(token.festival, year), reference);
    case "monthDay":
      return dayOfMonth(token.day, token.months, reference);
    case "offset":
      return addDays(reference, token.days);
    case "weekday":
      return token.week === null
        ? addDays(reference, (token.weekday - weekday(reference) + 7) % 7)
        : addDays(startOfWeek(reference), token.week * 7 + token.weekday - 1);
    case "date":
      return token.year === null ? nearestDate(token, reference) : realDate(token.year, token.month ?? 0, token.day);
  }
}

/** Without a year (or month), the occurrence nearest to the reference: 1月2日 written in December is next year's. */
function nearestDate(token: DayToken & { kind: "date" }, reference: DateText): DateText | undefined {
  const { month, day } = token;
  if (month !== null) return nearest((year) => realDate(year, month, day), reference);
  return closest(
    [-1, 0, 1].map((step) => dayOfMonth(day, step, reference)),
    reference,
  );
}

/** Of the years around the reference, the one whose day is nearest to it. */
function nearest(dayIn: (year: number) => DateText | undefined, reference: DateText): DateText | undefined {
  const year = Number(reference.slice(0, 4));
  return closest([year - 1, year, year + 1].map(dayIn), reference);
}

function closest(candidates: readonly (DateText | undefined)[], reference: DateText): DateText | undefined {
  const distance = (date: DateText) => Math.abs(daysBetween(reference, date));
  return candidates
    .filter((date) => date !== undefined)
    .reduce<DateText | undefined>((best, date) => (best && distance(best) < distance(date) ? best : date), undefined);
}

function dayOfMonth(day: number, months: number, reference: DateText): DateText | undefined {
  const month = Number(reference.slice(5, 7)) - 1 + months;
  return realDate(Number(reference.slice(0, 4)) + Math.floor(month / 12), ((month + 12) % 12) + 1, day);
}

function realDate(year: number, month: number, day: number): DateText | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return year >= 2000 && year < 2100 && dateText.safeParse(text).success ? text : undefined;
}
