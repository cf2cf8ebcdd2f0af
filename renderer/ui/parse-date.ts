import { isDateText } from "@shared/domain/is-date-text";
import { addDays, type DateText, weekday } from "@shared/domain/wall-time";

/**
 * Reads a day as people type it, seen from `today`: `11/28`, `11.28`, `11月28日`, `1128`, `2026-11-28`, `28`, `今天`,
 * `明天`, `后天`, `周六` (the next one). Without a year it is the nearest such day that is not more than 90 days past.
 */
export function parseDate(typed: string, today: DateText): DateText | undefined {
  const text = typed.normalize("NFKC").trim().toLowerCase();
  const word = wordOffset(text, today);
  if (word !== undefined) return addDays(today, word);
  const plain = text.replace(/[年月./]/g, "-").replace(/[日号]/g, "");
  const full = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (full) return real(Number(full[1]), Number(full[2]), Number(full[3]));
  const year = Number(today.slice(0, 4));
  const short = /^(\d{1,2})-(\d{1,2})$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (short) {
    const day = real(year, Number(short[1]), Number(short[2]));
    return day !== undefined && day < addDays(today, -90)
      ? real(year + 1, Number(short[1]), Number(short[2]))
      : (day ?? real(year + 1, Number(short[1]), Number(short[2])));
  }
  const alone = /^\d{1,2}$/.exec(plain);
  return alone ? real(year, Number(today.slice(5, 7)), Number(alone[0])) : undefined;
}

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(今天|今|today)$/, 0],
  [/^(明天|明|tomorrow)$/, 1],
  [/^后天$/, 2],
  [/^大后天$/, 3],
  [/^(昨天|昨|yesterday)$/, -1],
];

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];
const ENGLISH_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function wordOffset(text: string, today: DateText): number | undefined {
  for (const [pattern, days] of WORDS) if (pattern.test(text)) return days;
  const chinese = /^(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text)?.[1]?.replace("天", "日");
  const index = chinese ? WEEKDAYS.indexOf(chinese) : ENGLISH_WEEKDAYS.indexOf(text.slice(0, 3));
  return index < 0 ? undefined : (index + 1 - weekday(today) + 7) % 7;
}

function real(year: number, month: number, day: number): DateText | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDateText(text) ? text : undefined;
}
