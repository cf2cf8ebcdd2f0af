import { z } from "zod";
import { channel } from "./channel";
import { messageStatus } from "./message";
import { wallTime } from "./wall-time";

/** What a column of a plan file can mean. `datetime` holds both; `ignore` is left out. */
export const importField = z.enum([
  "datetime",
  "date",
  "time",
  "weekday",
  "group",
  "channel",
  "activity",
  "title",
  "kind",
  "text",
  "images",
  "sender",
  "status",
  "tags",
  "note",
  "ignore",
]);

/** Column index (0-based, as text) → field. */
export const importMapping = z.record(z.string().regex(/^\d{1,4}$/), importField);

export const importColumn = z.object({
  index: z.number().int().nonnegative(),
  header: z.string(),
  /** The first few values, to recognise it by. */
  samples: z.array(z.string()),
});

/** Why a row cannot be taken in; the screen and the command line make the sentence. */
export const rowProblemReason = z.enum([
  "date_missing",
  "date_bad",
  "time_bad",
  "group_missing",
  "text_missing",
  "channel_unknown",
  "status_unknown",
  "too_long",
]);

/** What is worth knowing of a row that goes in all the same (or, like a blank one, has nothing to go in). */
export const rowNoticeReason = z.enum([
  "time_missing",
  "date_from_above",
  "weekday_mismatch",
  "blank_row",
  "repeat",
  "image_missing",
  "group_new",
  /** The file says it has been sent: it goes in as sent. */
  "marked_sent",
  /** Changed in the file, but already sent, changed or thrown away in the app: the app's stands. */
  "sent_kept",
  "edit_kept",
  "trash_kept",
]);

/** A problem of one row: its line (the row number a spreadsheet shows), the column's header, the value found. `notice` goes in all the same. */
export const rowProblem = z.object({
  line: z.number().int().positive(),
  severity: z.enum(["error", "notice"]),
  reason: z.union([rowProblemReason, rowNoticeReason]),
  header: z.string(),
  value: z.string(),
});

/** One message read from a plan file; a row naming two groups gives two. */
export const planRow = z.object({
  line: z.number().int().positive(),
  at: wallTime,
  /** Whether the clock time was in the file; otherwise a default was taken and a notice says so. */
  timeGiven: z.boolean(),
  channel,
  /** Name of the group as written; null on channels without one. */
  groupName: z.string().nullable(),
  activity: z.string(),
  title: z.string(),
  text: z.string(),
  images: z.array(z.string()),
  senderName: z.string(),
  status: messageStatus,
  tags: z.array(z.string()),
  note: z.string(),
  importKey: z.string(),
  /** What taking it in would do with it. */
  effect: z.enum(["create", "update", "same"]),
});

export type ImportField = z.infer<typeof importField>;
export type ImportMapping = z.infer<typeof importMapping>;
export type ImportColumn = z.infer<typeof importColumn>;
export type RowProblem = z.infer<typeof rowProblem>;
export type PlanRow = z.infer<typeof planRow>;
