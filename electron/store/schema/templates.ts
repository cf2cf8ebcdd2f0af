import type { ActivityTemplate } from "@shared/domain/activity-template";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of the user's own activity templates 活动模板; shipped ones are resources. */
export const templates = sqliteTable("templates", {
  ...recordColumns(),
  key: text().notNull(),
  name: text().notNull(),
  summary: text().notNull(),
  type: text().$type<ActivityTemplate["type"]>().notNull(),
  goal: text().$type<ActivityTemplate["goal"]>().notNull(),
  memberValue: text().notNull(),
  durationMinutes: integer().notNull(),
  startClock: text().notNull(),
  // JSON true or false: SQLite has no boolean of its own.
  needsProduct: json<boolean>(),
  cues: json<ActivityTemplate["cues"]>(),
  risks: json<ActivityTemplate["risks"]>(),
  checklist: json<ActivityTemplate["checklist"]>(),
  target: text().notNull(),
});
