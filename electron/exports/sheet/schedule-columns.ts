import type { HandOverMessage } from "@shared/domain/hand-over";
import { dateOf, weekday } from "@shared/domain/wall-time";
import type { ExportWords } from "../export-words";

/** Columns of a schedule as a table, in order. The headers are words that an import recognises. */
export const SCHEDULE_COLUMNS = [
  "date",
  "weekday",
  "time",
  "group",
  "channel",
  "activity",
  "title",
  "text",
  "images",
  "voice",
  "staff",
  "status",
  "note",
  "id",
] as const;

export type ScheduleColumn = (typeof SCHEDULE_COLUMNS)[number];

/** A message as one row of the table, cell by cell. */
export function scheduleRow(message: HandOverMessage, words: ExportWords): Record<ScheduleColumn, string> {
  const date = dateOf(message.at);
  return {
    date,
    weekday: words.weekdays[weekday(date) - 1] ?? "",
    time: message.clock,
    group: message.groupName ?? "",
    channel: message.channelName,
    activity: message.activityTitle,
    title: message.title,
    text: message.text,
    images: message.images.map((image) => image.name).join("\n"),
    voice: message.voiceName,
    staff: message.staffName,
    status: words.status[message.status],
    note: message.note,
    id: message.id,
  };
}
