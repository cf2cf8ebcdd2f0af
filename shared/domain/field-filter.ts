import { isWallTime } from "./is-wall-time";
import { parseYuan } from "./money";
import { clockOf, dateOf, minutesBetween, type WallTime, weekday } from "./wall-time";

/** What stands behind the bar of a merge field: how its value is written, or what stands there without one. */
export type FieldFilter =
  | { readonly kind: "default"; readonly text: string }
  | { readonly kind: "money"; readonly sign: "¥" | "元" }
  | { readonly kind: "time"; readonly pattern: string }
  | { readonly kind: "left" };

const TOKENS = /YYYY|MM|M|DD|D|HH|H|mm|周/g;
const WEEKDAYS = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
const DAY_MINUTES = 24 * 60;

/**
 * The filters of a field as it stands between its braces: `截止|MM/DD HH:mm`, `价格|¥`, `活动.结束|还剩`, `订单数|默认:60`. Any
 * number of them, bars and colons also full-width; what is none of these is left out.
 */
export function fieldFilters(inner: string): FieldFilter[] {
  const [, ...parts] = inner.split(/[|｜]/);
  return parts.flatMap((part): FieldFilter[] => {
    const text = part.trim();
    const fallback = /^(?:默认|default)[:：](.*)$/i.exec(text)?.[1];
    if (fallback !== undefined) return [{ kind: "default", text: fallback.trim() }];
    if (text === "¥" || text === "￥") return [{ kind: "money", sign: "¥" }];
    if (text === "元") return [{ kind: "money", sign: "元" }];
    if (text === "还剩" || text === "left") return [{ kind: "left" }];
    return text.search(TOKENS) >= 0 ? [{ kind: "time", pattern: text }] : [];
  });
}

/** What a field shows when nothing gives it a value; undefined when it says nothing of that. */
export function defaultOf(inner: string): string | undefined {
  const found = fieldFilters(inner).find(({ kind }) => kind === "default");
  return found?.kind === "default" && found.text !== "" ? found.text : undefined;
}

/**
 * A value as its filters want it. `time` is the minute it stands for, where it stands for one; a value that a filter can make
 * nothing of stays as it is. Time left is counted from `now`.
 */
export function applyFilters(
  value: string,
  filters: readonly FieldFilter[],
  { time, now }: { readonly time: WallTime | undefined; readonly now: WallTime },
): string {
  return filters.reduce((text, filter) => {
    if (filter.kind === "money") return moneyText(text, filter.sign);
    if (filter.kind === "default") return text;
    const at = time ?? readTime(text);
    if (at === undefined) return text;
    return filter.kind === "time" ? timeText(at, filter.pattern) : timeLeft(now, at);
  }, value);
}

/** Reads a time as people type it: `2026-11-28 20:00`, `2026/11/28`; a day alone is its midnight. */
function readTime(text: string): WallTime | undefined {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]{1,2}(\d{1,2})[:：](\d{2}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, year = "", month = "", day = "", hour = "0", minute = "0"] = found;
  const two = (digits: string) => digits.padStart(2, "0");
  const time = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
  return isWallTime(time) ? time : undefined;
}

function moneyText(text: string, sign: "¥" | "元"): string {
  if (parseYuan(text) === undefined) return text;
  const bare = text.normalize("NFKC").replace(/[¥¥\s元]/g, "");
  return sign === "¥" ? `¥${bare}` : `${bare}元`;
}

function timeText(at: WallTime, pattern: string): string {
  const [year = "", month = "", day = ""] = dateOf(at).split("-");
  const [hour = "", minute = ""] = clockOf(at).split(":");
  const bare = (digits: string) => String(Number(digits));
  const words: Readonly<Record<string, string>> = {
    ...{ YYYY: year, MM: month, M: bare(month), DD: day, D: bare(day), HH: hour, H: bare(hour), mm: minute },
    周: WEEKDAYS[weekday(dateOf(at)) - 1] ?? "",
  };
  return pattern.replace(TOKENS, (token) => words[token] ?? token);
}

/** 2天3小时, 3小时20分, 20分; 0分 once it is over. */
function timeLeft(now: WallTime, at: WallTime): string {
  const minutes = Math.max(0, minutesBetween(now, at));
  const [days, hours, rest] = [
    Math.floor(minutes / DAY_MINUTES),
    Math.floor((minutes % DAY_MINUTES) / 60),
    minutes % 60,
  ];
  if (days > 0) return hours > 0 ? `${days}天${hours}小时` : `${days}天`;
  if (hours > 0) return rest > 0 ? `${hours}小时${rest}分` : `${hours}小时`;
  return `${rest}分`;
}
