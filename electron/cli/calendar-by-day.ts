import type { CalendarMessage } from "@shared/api/contract/calendar";
import type { Activity } from "@shared/domain/activity";
import type { DayItem } from "@shared/domain/day-layer";
import type { RepurchaseGhost } from "@shared/domain/repurchase";
import { addDays, at, type DateText, dateOf, weekday } from "@shared/domain/wall-time";

/** What lies between two days, as the calendar's operations answer it. */
export type CalendarContent = {
  readonly activities: readonly Activity[];
  readonly messages: readonly CalendarMessage[];
  readonly items: readonly DayItem[];
  readonly ghosts: readonly RepurchaseGhost[];
};

/** One day with all that is on it; `weekday` is 1 for Monday. */
export type CalendarDay = {
  readonly date: DateText;
  readonly weekday: number;
  readonly layers: readonly DayItem[];
  readonly ghosts: readonly RepurchaseGhost[];
  readonly activities: readonly Activity[];
  readonly messages: readonly CalendarMessage[];
};

/**
 * Sorts a span's content into its days. An activity is on every day it touches; a sale is on its own day, or on the first
 * one shown when that is outside.
 */
export function calendarByDay(from: DateText, to: DateText, content: CalendarContent): CalendarDay[] {
  const layers = Map.groupBy(content.items, ({ date }) => (date < from || date > to ? from : date));
  const ghosts = Map.groupBy(content.ghosts, ({ date }) => date);
  const messages = Map.groupBy(content.messages, (message) => dateOf(message.at));
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    days.push({
      date,
      weekday: weekday(date),
      layers: layers.get(date) ?? [],
      ghosts: ghosts.get(date) ?? [],
      activities: content.activities.filter((activity) => isOn(activity, date)),
      messages: messages.get(date) ?? [],
    });
  }
  return days;
}

/** What ends at midnight sharp is not on the day that begins there, unless it begins there too. */
function isOn({ start, end }: Activity, date: DateText): boolean {
  return dateOf(start) === date || (start < date && end > at(date, "00:00"));
}
