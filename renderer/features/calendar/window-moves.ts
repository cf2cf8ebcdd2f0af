import { isSettled } from "@shared/domain/message";
import { addMinutes, at, clockOf, dateOf, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import type { CalendarWindow } from "./calendar-events";
import type { CalendarItem, CalendarKey } from "./calendar-item";
import { keyOf } from "./calendar-item";
import { lastDayOf, wallTimeOf } from "./floating-time";

/** A new place for a tile. `end` only when its length changed too. */
export type CalendarMove = CalendarKey & { readonly start: WallTime; readonly end?: WallTime };

/** A tile where it was let go, as the calendar tells it. */
export type DroppedTile = { readonly start: Date; readonly end: Date | null; readonly allDay: boolean };

/** An activity pulled shorter than this keeps this length. */
const SHORTEST_MINUTES = 15;

/** When a tile's record is planned. */
export function startOf(item: CalendarItem): WallTime {
  return item.kind === "activity" ? item.activity.start : item.message.at;
}

/** Where a drop puts a record. On a whole day, in the month or above the hours, it keeps its clock time (C15). */
export function dropOf(item: CalendarItem, tile: DroppedTile, onDays: boolean): CalendarMove {
  const start = wallTimeOf(tile.start);
  return { ...keyOf(item), start: onDays || tile.allDay ? keepClock(start, startOf(item)) : start };
}

/** What pulling an edge makes of an activity; both clock times stay where whole days were pulled. */
export function resizeOf(
  item: Extract<CalendarItem, { kind: "activity" }>,
  tile: DroppedTile,
  onDays: boolean,
): CalendarMove {
  const { activity } = item;
  const { start } = dropOf(item, tile, onDays);
  const pulled = tile.end ?? tile.start;
  const end = tile.allDay ? at(lastDayOf(pulled), clockOf(activity.end)) : wallTimeOf(pulled);
  const isTooShort = minutesBetween(start, end) < SHORTEST_MINUTES;
  return { ...keyOf(item), start, end: isTooShort ? addMinutes(start, SHORTEST_MINUTES) : end };
}

/** The day of one wall time with the clock of another. */
function keepClock(dropped: WallTime, before: WallTime): WallTime {
  return at(dateOf(dropped), clockOf(before));
}

/** The window as it will be after a move, shown before the server has answered; unsent messages follow their activity. */
export function applyMove(window: CalendarWindow, move: CalendarMove): CalendarWindow {
  return move.kind === "message" ? moveMessage(window, move) : moveActivity(window, move);
}

function moveMessage(window: CalendarWindow, move: CalendarMove): CalendarWindow {
  const messages = window.messages.map((message) =>
    message.id === move.id ? { ...message, at: move.start } : message,
  );
  return { ...window, messages };
}

function moveActivity(window: CalendarWindow, move: CalendarMove): CalendarWindow {
  const moved = window.activities.find((activity) => activity.id === move.id);
  if (!moved) return window;
  const shift = minutesBetween(moved.start, move.start);
  const end = move.end ?? addMinutes(moved.end, shift);
  return {
    ...window,
    activities: window.activities.map((activity) =>
      activity.id === move.id ? { ...activity, start: move.start, end } : activity,
    ),
    messages: window.messages.map((message) =>
      shift !== 0 && message.activityId === move.id && !isSettled(message.status)
        ? { ...message, at: addMinutes(message.at, shift) }
        : message,
    ),
  };
}
