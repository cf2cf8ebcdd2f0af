import type { CalendarOptions, DateSelectInfo, DatesSetInfo, EventApi } from "@fullcalendar/react";
import { useEffect, useMemo, useRef } from "react";
import { itemOf } from "./calendar-events";
import type { CalendarGridProps } from "./calendar-grid";
import { CALENDAR_VIEWS, type CalendarSight, viewTypes } from "./calendar-view";
import { dayOf, lastDayOf, wallTimeOf } from "./floating-time";
import { watchCopyKey } from "./many/copy-cursor";
import type { PickedSpan } from "./picked-span";
import { dropOf, resizeOf } from "./window-moves";

/** FullCalendar's callbacks, the same functions for as long as the calendar lives: new ones would make it start over. */
export function useGridHandlers(props: CalendarGridProps): CalendarOptions {
  const latest = useRef(props);
  const endWatch = useRef<() => void>(() => undefined);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => () => endWatch.current(), []);
  return useMemo<CalendarOptions>(
    () => ({
      now: () => latest.current.now || new Date().toISOString().slice(0, 16),
      datesSet: (info) => latest.current.onSight(sightOf(info)),
      select: (info) => latest.current.onPick(spanOf(info)),
      eventClick: (info) => {
        info.jsEvent.preventDefault();
        latest.current.onOpen(itemOf(info.event), info.jsEvent);
      },
      eventDragStart: () => {
        endWatch.current = watchCopyKey();
      },
      eventDragStop: () => endWatch.current(),
      eventDrop: ({ event, oldEvent, view, jsEvent, revert }) => {
        const item = itemOf(oldEvent);
        const tile = tileOf(event);
        if (!tile) return;
        const move = dropOf(item, tile, view.type.startsWith("dayGrid"));
        if (!jsEvent.altKey) return latest.current.onMove(item, move);
        revert();
        latest.current.onCopy(item, move);
      },
      drop: ({ date, allDay, draggedEl }) => {
        const id = draggedEl.dataset.draft;
        if (id !== undefined)
          latest.current.onDropDraft(allDay ? { id, day: dayOf(date) } : { id, at: wallTimeOf(date) });
      },
      eventResize: ({ event, oldEvent, view }) => {
        const item = itemOf(oldEvent);
        const tile = tileOf(event);
        if (!tile || item.kind !== "activity") return;
        latest.current.onMove(item, resizeOf(item, tile, view.type.startsWith("dayGrid")));
      },
    }),
    [],
  );
}

function tileOf({ start, end, allDay }: EventApi) {
  return start === null ? undefined : { start, end, allDay };
}

function spanOf({ start, end, allDay, jsEvent }: DateSelectInfo): PickedSpan {
  return {
    start: allDay ? dayOf(start) : wallTimeOf(start),
    end: allDay ? lastDayOf(end) : wallTimeOf(end),
    days: allDay,
    x: jsEvent?.clientX ?? 0,
    y: jsEvent?.clientY ?? 0,
  };
}

function sightOf({ start, end, view }: DatesSetInfo): CalendarSight {
  return {
    view: CALENDAR_VIEWS.find((name) => viewTypes[name] === view.type) ?? "month",
    from: dayOf(start),
    to: lastDayOf(end),
    first: dayOf(view.currentStart),
    last: lastDayOf(view.currentEnd),
  };
}
