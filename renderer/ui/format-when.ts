import {
  clockOf,
  type DateText,
  dateOf,
  dayNumber,
  minutesBetween,
  type WallTime,
  wallTimeIn,
  weekday,
} from "@shared/domain/wall-time";

/** The part of i18next's `t` that formatting needs, whatever its namespaces. */
export type Translate = { (key: string): string; (key: string, options: Record<string, unknown>): string };

/** A day as people say it: 今天, 明天, 周六 11/28, and with its year when that is another: 2025/11/28. */
export function formatDay(date: DateText, today: DateText, t: Translate): string {
  const distance = dayNumber(date) - dayNumber(today);
  if (distance === 0) return t("common:today");
  if (distance === 1) return t("common:tomorrow");
  if (distance === -1) return t("common:yesterday");
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const monthDay = `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`;
  return sameYear || Math.abs(distance) < 60
    ? `${weekdayName(date, t)} ${monthDay}`
    : `${date.slice(0, 4)}/${monthDay}`;
}

/** A minute as people say it: 今天 20:00, 周六 11/28 20:00. */
export function formatWhen(time: WallTime, today: DateText, t: Translate): string {
  return `${formatDay(dateOf(time), today, t)} ${clockOf(time)}`;
}

/** A day in full, whatever today is: 2026/11/28 周六. */
export function formatDateFull(date: DateText, t: Translate): string {
  return `${date.slice(0, 4)}/${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))} ${weekdayName(date, t)}`;
}

/** A day as a heading: 11月28日 周六. */
export function formatDayTitle(date: DateText, t: Translate): string {
  return t("common:dayTitle", {
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
    monthName: t(`common:monthNames.${Number(date.slice(5, 7))}`),
    weekday: weekdayName(date, t),
  });
}

/** 周一 to 周日. */
export function weekdayName(date: DateText, t: Translate): string {
  return t(`common:weekdays.${weekday(date)}`);
}

/** How long ago a wall time was: 刚刚, 12 分钟前, 3 小时前, then the day and time. */
export function formatAgo(time: WallTime, now: WallTime, t: Translate): string {
  const minutes = minutesBetween(time, now);
  if (minutes < 1) return t("common:justNow");
  if (minutes < 60) return t("common:minutesAgo", { count: minutes });
  if (minutes < 12 * 60) return t("common:hoursAgo", { count: Math.floor(minutes / 60) });
  return formatWhen(time, dateOf(now), t);
}

/** A stored instant (`…Z`) or wall time as wall time in the workspace's zone. */
export function wallTimeOf(stored: string, timeZone: string): WallTime {
  const epoch = Date.parse(stored);
  return /Z|[+-]\d{2}:\d{2}$/.test(stored) && Number.isFinite(epoch)
    ? wallTimeIn(timeZone, epoch)
    : stored.slice(0, 16);
}
