import { z } from "zod";
import { channel } from "./channel";
import { messageStatus } from "./message";
import { recordId } from "./record";
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
  /** A new group whose name is nearly that of one there is: 宝妈好物一群 → 宝妈好物1群. */
  "group_similar",
  /** 1群 stands for the only group whose name ends so. */
  "group_taken_as",
  /** The person left this group out. */
  "group_left_out",
  /** Taken without being written; the value shows as what. */
  "year_assumed",
  "month_assumed",
  "day_counted",
  "weekday_today",
  "half_day_assumed",
  "midnight_next_day",
  /** The file says it has been sent: it goes in as sent. */
  "marked_sent",
  /** Changed in the file, but already sent, changed or thrown away in the app: the app's stands. */
  "sent_kept",
  "edit_kept",
  "trash_kept",
]);

/** A problem of one row: its line (the row number a spreadsheet shows), the column and its header, the value found. `notice` goes in all the same. */
export const rowProblem = z.object({
  line: z.number().int().positive(),
  severity: z.enum(["error", "notice"]),
  reason: z.union([rowProblemReason, rowNoticeReason]),
  /** 0-based index of the column; null when the table has none for it. */
  column: z.number().int().nonnegative().nullable(),
  header: z.string(),
  value: z.string(),
});

/** What to do about a group that a plan names and the workspace does not have. Without a word it is made. */
export const groupDecision = z.discriminatedUnion("action", [
  z.object({ name: z.string().max(1000), action: z.literal("create") }),
  z.object({ name: z.string().max(1000), action: z.literal("leave_out") }),
  z.object({ name: z.string().max(1000), action: z.literal("use"), groupId: recordId }),
]);

/** A group that the plan names and the workspace does not have: how often, what it might be, and what is done about it. */
export const unknownGroup = z.object({
  name: z.string(),
  /** 1-based line where it stands first, and in how many rows it stands. */
  line: z.number().int().positive(),
  rows: z.number().int(),
  similar: z.array(z.object({ id: z.string(), name: z.string() })),
  action: z.enum(["create", "leave_out", "use"]),
  /** The group it is taken for. */
  groupId: z.string().nullable(),
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
export type GroupDecision = z.infer<typeof groupDecision>;
export type UnknownGroup = z.infer<typeof unknownGroup>;
export type PlanRow = z.infer<typeof planRow>;
