import type { EventInput } from "@fullcalendar/react";
import type { CalendarMessage, WeekCadence } from "@shared/api/contract/calendar";
import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import { addDays, dateOf, minutesBetween } from "@shared/domain/wall-time";
import { type CalendarItem, tileIdOf } from "./calendar-item";

/** The answer of `calendar.window`. */
export type CalendarWindow = {
  readonly activities: Activity[];
  readonly messages: CalendarMessage[];
  readonly weeks: WeekCadence[];
};

/** Which kinds are drawn. */
export type ShownKinds = { readonly activities: boolean; readonly messages: boolean };

/** From this length on an activity is drawn over whole days: as a column it would fill the week. */
const LONG_MINUTES = 24 * 60;

/** The tiles of a window: times go in as wall time text, so no zone is ever involved. */
export function eventsOf(window: CalendarWindow, shown: ShownKinds): EventInput[] {
  const types = new Map(window.activities.map((activity) => [activity.id, activity.type]));
  const activities = shown.activities ? window.activities.map(activityEvent) : [];
  const messages = shown.messages
    ? window.messages.map((message) => {
        const type = message.activityId === null ? undefined : types.get(message.activityId);
        return messageEvent({ kind: "message", message, activityType: type });
      })
    : [];
  return [...activities, ...messages];
}

/** The item behind a tile. */
export function itemOf(event: { readonly extendedProps: Record<string, unknown> }): CalendarItem {
  return event.extendedProps.item as CalendarItem;
}

/** Whether a tile is the calendar's own shadow of a span being picked: there is no item behind it yet. */
export function isShadow(event: { readonly extendedProps: Record<string, unknown> }): boolean {
  return event.extendedProps.item === undefined;
}

/** Whether an activity takes whole days. */
export function isLong(activity: Pick<Activity, "start" | "end">): boolean {
  return minutesBetween(activity.start, activity.end) >= LONG_MINUTES;
}

function activityEvent(activity: Activity): EventInput {
  const item: CalendarItem = { kind: "activity", activity };
  const long = isLong(activity);
  return {
    id: tileIdOf({ kind: "activity", id: activity.id }),
    title: activity.title,
    start: long ? dateOf(activity.start) : activity.start,
    end: long ? addDays(dateOf(activity.end), 1) : activity.end,
    allDay: long,
    editable: activity.status !== "cancelled",
    extendedProps: { item, order: 0 },
  };
}

function messageEvent(item: Extract<CalendarItem, { kind: "message" }>): EventInput {
  const { message } = item;
  return {
    id: tileIdOf({ kind: "message", id: message.id }),
    title: message.title,
    start: message.at,
    allDay: false,
    // What has gone out stays where it went out; a message is a moment, so it has no edge to pull.
    startEditable: !isSettled(message.status),
    durationEditable: false,
    extendedProps: { item, order: 1 },
  };
}
