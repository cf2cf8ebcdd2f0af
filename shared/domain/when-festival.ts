import { isLunarYearKnown, lunarYear } from "./lunar-year";
import { type DateText, dateOfDayNumber } from "./wall-time";
import type { Taken } from "./when-day";

/** A day that goes by a name: a month and day of the solar or the lunar calendar. Lunar day 0 of month 1 is the eve of the new year. */
export type FestivalDay = { readonly calendar: "solar" | "lunar"; readonly month: number; readonly day: number };

const solar = (month: number, day: number): FestivalDay => ({ calendar: "solar", month, day });
const lunar = (month: number, day: number): FestivalDay => ({ calendar: "lunar", month, day });

/** Names as a (normalised) text has them: 双十二 stays, 十二月 has become 12月. 小年 is left out, north and south keep it on different days. */
const NAMES: readonly (readonly [RegExp, FestivalDay])[] = [
  [/^(?:除夕夜?|大年三十|年三十|年夜)/, lunar(1, 0)],
  [/^春节/, lunar(1, 1)],
  [/^元宵节?/, lunar(1, 15)],
  [/^端午节?/, lunar(5, 5)],
  [/^七夕节?/, lunar(7, 7)],
  [/^中秋节?/, lunar(8, 15)],
  [/^重阳节?/, lunar(9, 9)],
  [/^腊八节?/, lunar(12, 8)],
  [/^元旦节?/, solar(1, 1)],
  [/^情人节/, solar(2, 14)],
  [/^(?:三八|妇女|女神|女王)节/, solar(3, 8)],
  [/^(?:五一|劳动)节/, solar(5, 1)],
  [/^(?:六一|儿童)节/, solar(6, 1)],
  [/^国庆节?/, solar(10, 1)],
  [/^双(?:十一|11)/, solar(11, 11)],
  [/^双(?:十二|12)/, solar(12, 12)],
  [/^平安夜/, solar(12, 24)],
  [/^圣诞节?/, solar(12, 25)],
];

const LUNAR_DAY =
  /^(?:大年|(正|冬|腊|\d{1,2})月)(初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?)/;
const DIGITS = "一二三四五六七八九十";
const TENS: Readonly<Record<string, number>> = { 初: 0, 十: 10, 廿: 20 };
const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** Reads a festival or a lunar day (大年初一, 正月十五, 腊月廿三) that a normalised text starts with. */
export function takeFestival(text: string): Taken<FestivalDay> | undefined {
  for (const [pattern, token] of NAMES) {
    const match = pattern.exec(text);
    if (match) return { token, rest: text.slice(match[0].length) };
  }
  const match = LUNAR_DAY.exec(text);
  if (!match) return undefined;
  const [all, month, [tens = "", ones = ""] = []] = match;
  const number = MONTHS[month ?? "正"] ?? Number(month);
  return { token: lunar(number, (TENS[tens] ?? 0) + DIGITS.indexOf(ones) + 1), rest: text.slice(all.length) };
}

/** The day of a festival in a solar year, or in the lunar year that begins in it; undefined where there is none (or no table of it). */
export function festivalDate({ calendar, month, day }: FestivalDay, year: number): DateText | undefined {
  if (calendar === "solar") return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (!isLunarYearKnown(year)) return undefined;
  const span = lunarYear(year).months.find((each) => each.month === month && !each.isLeap);
  return span && day <= span.length ? dateOfDayNumber(span.firstDay + day - 1) : undefined;
}
