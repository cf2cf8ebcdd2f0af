import type { CalendarWindow } from "../calendar-events";
import { type CalendarItem, keyOf, tileIdOf } from "../calendar-item";
import { startOf } from "../window-moves";

/** Chosen tiles by id, with what they stand for. */
export type Selection = ReadonlyMap<string, CalendarItem>;

/** The id of an item's tile. */
export function tileOf(item: CalendarItem): string {
  return tileIdOf(keyOf(item));
}

/** Everything in a window by the id of its tile, in time order; activities before the messages of the same minute. */
export function itemsIn(window: CalendarWindow): Map<string, CalendarItem> {
  const items: CalendarItem[] = [
    ...window.activities.map((activity): CalendarItem => ({ kind: "activity", activity })),
    ...window.messages.map((message): CalendarItem => ({ kind: "message", message, activityType: undefined })),
  ];
  const sorted = items.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
  return new Map(sorted.map((item) => [tileOf(item), item]));
}

/** The selection with one tile more, or without it when it was in. */
export function toggled(selection: Selection, item: CalendarItem): Selection {
  const next = new Map(selection);
  if (!next.delete(tileOf(item))) next.set(tileOf(item), item);
  return next;
}

/** The selection and everything between two tiles in time order, both included; without the first only the second is added. */
export function extended(
  selection: Selection,
  shown: ReadonlyMap<string, CalendarItem>,
  anchor: string | undefined,
  item: CalendarItem,
): Selection {
  const ids = [...shown.keys()];
  const target = tileOf(item);
  const ends = [anchor === undefined ? -1 : ids.indexOf(anchor), ids.indexOf(target)];
  const between = ends.includes(-1) ? [target] : ids.slice(Math.min(...ends), Math.max(...ends) + 1);
  const next = new Map(selection);
  for (const id of between) next.set(id, shown.get(id) ?? item);
  return next;
}

/** The selection with what its tiles stand for now: others may have moved or settled them. What is out of sight stays as it was. */
export function refreshed(selection: Selection, shown: ReadonlyMap<string, CalendarItem>): Selection {
  return new Map([...selection].map(([id, item]) => [id, shown.get(id) ?? item]));
}

/** Those that can be moved: what was sent stays where it was sent. */
export function movable(items: Iterable<CalendarItem>): CalendarItem[] {
  return [...items].filter((item) => item.kind === "activity" || item.message.status !== "sent");
}
