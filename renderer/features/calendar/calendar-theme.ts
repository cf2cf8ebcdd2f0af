import { type CalendarOptions, type EventDisplayInfo, joinClassNames } from "@fullcalendar/react";
import { familyOf, familyTones } from "../../ui/activity-type/activity-family";
import { isShadow, itemOf } from "./calendar-events";
import styles from "./calendar-grid.module.css";

/** The class names FullCalendar puts on its parts: our own theme, instead of one of its five. */
export const calendarTheme: CalendarOptions = {
  className: styles.calendar,
  borderless: true,
  eventClass: (info) => joinClassNames(styles.event, toneClass(info), stateClass(info)),
  eventInnerClass: styles.eventInner,
  rowEventClass: styles.rowEvent,
  rowEventBeforeClass: (info) => info.isStartResizable && joinClassNames(styles.grip, styles.gripStart),
  rowEventAfterClass: (info) => info.isEndResizable && joinClassNames(styles.grip, styles.gripEnd),
  columnEventClass: styles.columnEvent,
  columnEventInnerClass: (info) => joinClassNames(styles.columnInner, info.isShort && styles.short),
  columnEventAfterClass: (info) => info.isEndResizable && joinClassNames(styles.grip, styles.gripBottom),
  moreLinkClass: styles.more,
  moreLinkInnerClass: styles.moreInner,
  dayHeaderRowClass: styles.headerRow,
  dayHeaderClass: (info) => joinClassNames(styles.dayHeader, info.isToday && styles.todayHeader),
  dayHeaderInnerClass: styles.dayHeaderInner,
  dayHeaderAlign: "start",
  dayHeaderDividerClass: styles.divider,
  dayRowClass: styles.row,
  dayCellClass: (info) =>
    joinClassNames(
      styles.cell,
      isWeekend(info.dow) && styles.weekend,
      info.isOther && styles.other,
      info.isToday && styles.today,
    ),
  dayCellTopClass: styles.cellTop,
  dayCellTopInnerClass: styles.dayNumber,
  dayLaneClass: (info) =>
    joinClassNames(styles.cell, isWeekend(info.dow) && styles.weekend, info.isToday && styles.today),
  dayLaneInnerClass: styles.laneInner,
  slotLaneClass: (info) => joinClassNames(styles.slot, info.isMinor && styles.minor),
  slotHeaderClass: styles.slotHeader,
  slotHeaderInnerClass: styles.slotHeaderInner,
  slotHeaderDividerClass: styles.slotDivider,
  allDayHeaderClass: styles.allDayHeader,
  allDayHeaderInnerClass: styles.allDayHeaderInner,
  allDayDividerClass: styles.divider,
  nowIndicatorLineClass: styles.nowLine,
  nowIndicatorHeaderClass: styles.nowMark,
  highlightClass: styles.highlight,
  navLinkClass: styles.navLink,
  popoverClass: styles.popover,
  popoverCloseClass: styles.popoverClose,
  popoverCloseContent: "×",
  listDayClass: styles.listDay,
  listDayHeaderClass: styles.listDayHeader,
  listDayHeaderInnerClass: styles.listDayHeaderInner,
  listItemEventClass: styles.listEvent,
  noEventsClass: styles.noEvents,
  fillerClass: styles.cell,
};

function isWeekend(day: number): boolean {
  return day === 0 || day === 6;
}

function toneClass({ event }: EventDisplayInfo): string | undefined {
  if (isShadow(event)) return styles.neutral;
  const item = itemOf(event);
  const type = item.kind === "activity" ? item.activity.type : item.activityType;
  const tone = type === undefined ? "neutral" : familyTones[familyOf(type)];
  return joinClassNames(styles[tone], item.kind === "activity" && styles.activity);
}

function stateClass(info: EventDisplayInfo): string | undefined {
  if (isShadow(info.event)) return styles.mirror;
  const item = itemOf(info.event);
  const status = item.kind === "activity" ? item.activity.status : item.message.status;
  const done = status === "sent" && styles.sent;
  const dropped = (status === "skipped" || status === "cancelled") && styles.dropped;
  return joinClassNames(done, dropped, info.isDragging && styles.dragging, info.isMirror && styles.mirror);
}
