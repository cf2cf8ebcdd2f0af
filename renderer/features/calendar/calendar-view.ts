import type { DateText } from "@shared/domain/wall-time";
import { dateOfDayNumber, dayNumber } from "@shared/domain/wall-time";
import type { Translate } from "../../ui/format-when";
import { formatDayTitle } from "../../ui/format-when";

/** The ways of looking at the same data. */
export const CALENDAR_VIEWS = ["month", "week", "day", "list"] as const;

export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What FullCalendar calls each of them. */
export const viewTypes: Readonly<Record<CalendarView, string>> = {
  month: "dayGridMonth",
  week: "timeGridWeek",
  day: "timeGridDay",
  list: "listWeek",
};

/** What is in sight: all days drawn, and those the view is about (the month without its neighbours' days); all included. */
export type CalendarSight = {
  readonly view: CalendarView;
  readonly from: DateText;
  readonly to: DateText;
  readonly first: DateText;
  readonly last: DateText;
};

/** Reads a remembered view; undefined when it is none any more. */
export function readView(stored: unknown): CalendarView | undefined {
  return CALENDAR_VIEWS.find((view) => view === stored);
}

/** The title of what is in sight: 2026年12月, 11月23日 – 29日, 11月28日 周六. */
export function sightTitle(sight: CalendarSight, t: Translate): string {
  switch (sight.view) {
    case "month": {
      const month = Number(sight.first.slice(5, 7));
      return t("calendar:title.month", {
        year: sight.first.slice(0, 4),
        month,
        monthName: t(`common:monthNames.${month}`),
      });
    }
    case "day":
      return formatDayTitle(sight.first, t);
    case "week":
    case "list":
      return weekTitle(sight.first, sight.last, t);
  }
}

function weekTitle(first: DateText, last: DateText, t: Translate): string {
  const days = { from: Number(first.slice(8)), to: Number(last.slice(8)) };
  const month = Number(first.slice(5, 7));
  const toMonth = Number(last.slice(5, 7));
  if (month === toMonth) return t("calendar:title.oneMonth", { ...days, month });
  return t("calendar:title.twoMonths", { ...days, fromMonth: month, toMonth });
}

/** First days of the weeks drawn in a sight. */
export function weekStartsIn(sight: Pick<CalendarSight, "from" | "to">): DateText[] {
  const starts: DateText[] = [];
  for (let day = dayNumber(sight.from); day <= dayNumber(sight.to); day += 7) starts.push(dateOfDayNumber(day));
  return starts;
}

/** Whether two sights show the same days in the same way. */
export function isSameSight(a: CalendarSight, b: CalendarSight): boolean {
  return a.view === b.view && a.from === b.from && a.to === b.to && a.first === b.first && a.last === b.last;
}
