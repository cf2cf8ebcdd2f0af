import { addDays, clockOf, type DateText, dateOf, daysBetween, type WallTime, weekday } from "./wall-time";

const WEEKDAYS = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"] as const;

/** What ends before this clock time still belongs to the evening before, as people speak of it. */
const SMALL_HOURS = "06:00";

/** `2026-11-28` → `11月28日 周六`: a day as copy names it to members. */
export function dayForMembers(date: DateText): string {
  return `${monthAndDay(date)} ${WEEKDAYS[weekday(date) - 1]}`;
}

/** The days of an activity as copy names them: one with its weekday, several as `11月28日—11月30日`. */
export function activityDaysForMembers(start: WallTime, end: WallTime): string {
  const first = dateOf(start);
  const last = clockOf(end) < SMALL_HOURS && dateOf(end) > first ? addDays(dateOf(end), -1) : dateOf(end);
  return first === last ? dayForMembers(first) : `${monthAndDay(first)}—${monthAndDay(last)}`;
}

/** The end of an activity as copy names it: `22:00` on its first day, `次日 02:00` on the next, `11月30日 22:00` later on. */
export function endForMembers(start: WallTime, end: WallTime): string {
  if (dateOf(start) === dateOf(end)) return clockOf(end);
  return daysBetween(dateOf(start), dateOf(end)) === 1
    ? `次日 ${clockOf(end)}`
    : `${monthAndDay(dateOf(end))} ${clockOf(end)}`;
}

function monthAndDay(date: DateText): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}
