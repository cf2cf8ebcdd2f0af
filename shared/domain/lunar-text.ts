import type { LunarDate } from "./lunar-date";
import type { LunarMonthSpan } from "./lunar-year";

const MONTHS = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"];
const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
const ANIMALS_EN = [
  "Rat",
  "Ox",
  "Tiger",
  "Rabbit",
  "Dragon",
  "Snake",
  "Horse",
  "Goat",
  "Monkey",
  "Rooster",
  "Dog",
  "Pig",
];

/** A lunar month's name: 正月, 闰六月, 腊月. */
export function lunarMonthName({ month, isLeap }: LunarMonthSpan): string {
  return `${isLeap ? "闰" : ""}${MONTHS[month - 1]}`;
}

/** The name of a day of a lunar month: 初一 to 三十. */
export function lunarDayName(day: number): string {
  if (day <= 10) return `初${DIGITS[day]}`;
  if (day < 20) return `十${DIGITS[day - 10]}`;
  if (day === 20) return "二十";
  return day === 30 ? "三十" : `廿${DIGITS[day - 20]}`;
}

/** A lunar date written out, in both languages: 丙午马年八月十五; month 8, day 15, Year of the Horse. */
export function lunarDateWords({ year, month, day }: LunarDate): { zh: string; en: string } {
  const place = year - 4;
  const [stem, branch] = [((place % 10) + 10) % 10, ((place % 12) + 12) % 12];
  return {
    zh: `${STEMS[stem]}${BRANCHES[branch]}${ANIMALS[branch]}年${lunarMonthName(month)}${lunarDayName(day)}`,
    en: `${month.isLeap ? "leap " : ""}month ${month.month}, day ${day}, Year of the ${ANIMALS_EN[branch]}`,
  };
}
