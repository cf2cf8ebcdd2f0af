import type { CalendarMessage } from "@shared/api/contract/calendar";
import type { Activity } from "@shared/domain/activity";
import { addDays, at, type DateText } from "@shared/domain/wall-time";
import { condition, fallsTo, isOneOf, isTrashed, joinConditions } from "./conditions";
import type { ReadDb } from "./database";
import { decodeRow, type RawRow } from "./row-codec";

/** Which part of the calendar: days, both included, and filters; an empty list filters nothing. */
export type CalendarWindow = {
  readonly from: DateText;
  readonly to: DateText;
  readonly groupIds?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly staffIds?: readonly string[] | undefined;
};

/** Everything between two days in time order. Messages come without their text: a month of a busy shop has thousands. */
export function selectCalendar(
  db: ReadDb,
  window: CalendarWindow,
): { activities: Activity[]; messages: CalendarMessage[] } {
  return { activities: selectActivities(db, window), messages: selectCalendarMessages(db, window) };
}

/** Activities that touch the span: of the chosen groups, owned by the chosen staff; a channel says nothing about them. */
function selectActivities(db: ReadDb, { from, to, groupIds, staffIds }: CalendarWindow): Activity[] {
  const { sql, params } = joinConditions([
    isTrashed(),
    condition(`"end" >= ? AND "start" < ?`, from, addDays(to, 1)),
    // What ended at midnight sharp belongs to the day before, unless it also began then.
    condition(`("end" > ? OR "start" >= ?)`, at(from, "00:00"), from),
    ...(groupIds?.length
      ? [
          condition(
            `EXISTS (SELECT 1 FROM json_each("groupIds") WHERE value IN (SELECT value FROM json_each(?)))`,
            JSON.stringify(groupIds),
          ),
        ]
      : []),
    ...isOneOf("ownerStaffId", staffIds),
  ]);
  return db
    .all<RawRow>(`SELECT * FROM "activities" WHERE ${sql} ORDER BY "start", "id"`, ...params)
    .map((row) => decodeRow("activities", row));
}

function selectCalendarMessages(
  db: ReadDb,
  { from, to, groupIds, channels, staffIds }: CalendarWindow,
): CalendarMessage[] {
  const { sql, params } = joinConditions([
    isTrashed(),
    condition(`"at" >= ? AND "at" < ?`, from, addDays(to, 1)),
    ...isOneOf("groupId", groupIds),
    ...isOneOf("channel", channels),
    ...fallsTo(staffIds),
  ]);
  return db.all<CalendarMessage>(
    `SELECT "id", "at", "title", "channel", "groupId", "voiceId", "staffId", "activityId", "status", "seriesId"
     FROM "messages" WHERE ${sql} ORDER BY "at", "id"`,
    ...params,
  );
}
