import FullCalendar, {
  type CalendarController,
  type CalendarOptions,
  type EventDisplayInfo,
} from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import listPlugin from "@fullcalendar/react/list";
import zhCn from "@fullcalendar/react/locales/zh-cn";
import timeGridPlugin from "@fullcalendar/react/timegrid";
import "@fullcalendar/react/skeleton.css";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { memo, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type CalendarWindow, eventsOf } from "./calendar-events";
import type { CalendarItem } from "./calendar-item";
import { calendarTheme } from "./calendar-theme";
import { type CalendarSight, type CalendarView, viewTypes } from "./calendar-view";
import { EventTile } from "./event-tile";
import { dayOf, FLOATING_ZONE } from "./floating-time";
import { DayHead } from "./layers/day-head";
import { DayTop } from "./layers/day-top";
import type { TileMarks } from "./many/tile-marks";
import type { ClickKeys } from "./many/use-selection";
import type { PickedSpan } from "./picked-span";
import type { DraftDrop } from "./shelf/use-drop-draft";
import { useGridHandlers } from "./use-grid-handlers";
import { useNames } from "./use-names";
import type { CalendarMove } from "./window-moves";

/** What the calendar shows and whom it tells. */
export type CalendarGridProps = {
  controller: CalendarController;
  view: CalendarView;
  date: DateText;
  window: CalendarWindow | undefined;
  showActivities: boolean;
  showMessages: boolean;
  weekStart: 1 | 7;
  now: WallTime | "";
  onSight: (sight: CalendarSight) => void;
  onPick: (span: PickedSpan) => void;
  marks: TileMarks;
  onOpen: (item: CalendarItem, keys: ClickKeys) => void;
  onMove: (item: CalendarItem, move: CalendarMove) => void;
  onCopy: (item: CalendarItem, move: CalendarMove) => void;
  onDropDraft: (drop: DraftDrop) => void;
};

const NOTHING: CalendarWindow = { activities: [], messages: [], weeks: [] };

/** What never changes; outside the component, because a new object makes FullCalendar think it has other options. */
const FIXED: CalendarOptions = {
  ...calendarTheme,
  plugins: [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin],
  headerToolbar: false,
  timeZone: FLOATING_ZONE,
  locales: [zhCn],
  height: "100%",
  expandRows: true,
  fixedWeekCount: false,
  eventOrder: ["order", "start", "title"],
  eventDisplay: "block",
  dayMaxEvents: true,
  dayHeaderFormat: { weekday: "short" },
  views: {
    timeGrid: {
      dayHeaderContent: (info) => (
        <DayHead date={dayOf(info.date)} text={`${info.weekdayText} ${monthAndDay(info.date)}`} display="column" />
      ),
    },
    list: {
      listDayFormat: { month: "long", day: "numeric", weekday: "short" },
      listDayHeaderContent: (info) => <DayHead date={dayOf(info.date)} text={info.text} display="line" />,
    },
  },
  dayCellTopContent: (info) => (
    <DayTop date={dayOf(info.date)} number={info.date.getUTCDate()} isToday={info.isToday} />
  ),
  popoverFormat: { month: "long", day: "numeric", weekday: "short" },
  slotHeaderFormat: { hour: "2-digit", minute: "2-digit", hour12: false },
  scrollTime: "07:40",
  slotDuration: "00:30",
  slotMinHeight: 22,
  snapDuration: "00:05",
  defaultTimedEventDuration: "00:30",
  nextDayThreshold: "06:00",
  nowIndicator: true,
  navLinks: true,
  editable: true,
  droppable: true,
  selectable: true,
  selectMirror: true,
  eventMinHeight: 20,
  eventShortHeight: 34,
  slotEventOverlap: false,
  dragRevertDuration: 120,
};

/** FullCalendar with our tiles and wall times. Every time goes in as text and comes out through `floating-time`. */
export const CalendarGrid = memo(function CalendarGrid(props: CalendarGridProps) {
  const { t, i18n } = useTranslation(["calendar", "words", "planning"]);
  const names = useNames();
  const { window = NOTHING, showActivities, showMessages, now, marks } = props;
  const events = useMemo(
    () => eventsOf(window, { activities: showActivities, messages: showMessages }),
    [window, showActivities, showMessages],
  );
  const context = useMemo(() => ({ now, t, names, marks }), [now, t, names, marks]);
  const drawTile = useCallback((info: EventDisplayInfo) => <EventTile info={info} context={context} />, [context]);
  const words = useMemo<CalendarOptions>(
    () => ({
      locale: i18n.language === "en" ? "en" : "zh-cn",
      moreLinkText: (count) => t("more", { count }),
      moreLinkHint: (count) => t("more", { count }),
      noEventsText: t("nothing.title"),
      allDayText: t("allDay"),
      // The locale has no words for these two, which screen readers say.
      timedText: t("timed"),
      eventsHint: t("items"),
      closeHint: t("closeDay"),
    }),
    [i18n.language, t],
  );
  const handlers = useGridHandlers(props);
  return (
    <FullCalendar
      {...FIXED}
      {...words}
      {...handlers}
      controller={props.controller}
      initialView={viewTypes[props.view]}
      initialDate={props.date}
      firstDay={props.weekStart === 7 ? 0 : 1}
      events={events}
      eventContent={drawTile}
    />
  );
});

function monthAndDay(date: Date): string {
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
