import type { CalendarMessage } from "@shared/api/contract/calendar";
import type { Activity } from "@shared/domain/activity";
import { type WeekCadence, weekCadences, wholeWeeks } from "@shared/domain/cadence";
import { addDays } from "@shared/domain/wall-time";
import { type CalendarWindow as CalendarQuery, selectCalendar } from "../store/calendar";
import type { ReadDb } from "../store/database";
import { getSettings } from "../store/settings";
import { fillTitles } from "./fill-titles";

export type CalendarWindow = { activities: Activity[]; messages: CalendarMessage[]; weeks: WeekCadence[] };

/**
 * Everything between two days, and the cadence of the weeks they touch. Cadence looks at whole weeks, and at the chosen
 * groups alone: choosing a colleague or a channel hides tiles, it does not make a week too quiet.
 */
export function calendarWindow(db: ReadDb, query: CalendarQuery): CalendarWindow {
  const settings = getSettings(db);
  const weeks = wholeWeeks(query.from, query.to, settings.weekStart);
  const found = selectCalendar(db, { ...query, ...weeks });
  const counted = query.staffIds?.length ? selectCalendar(db, { ...weeks, groupIds: query.groupIds }) : found;
  const after = addDays(query.to, 1);
  return {
    activities: found.activities.filter(({ start, end }) => end >= query.from && start < after),
    messages: fillTitles(
      db,
      found.messages.filter(({ at }) => at >= query.from && at < after),
    ),
    weeks: weekCadences(query, counted.activities, settings),
  };
}
