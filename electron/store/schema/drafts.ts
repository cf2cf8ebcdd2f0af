import type { DraftFields } from "@shared/domain/draft";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of drafts 文案. */
export const drafts = sqliteTable("drafts", {
  ...recordColumns(),
  title: text().notNull(),
  kind: text().$type<DraftFields["kind"]>().notNull(),
  status: text().$type<DraftFields["status"]>().notNull(),
  memberValue: text().notNull(),
  valueWaiver: text().notNull(),
  body: json<DraftFields["body"]>(),
  channel: text().$type<DraftFields["channel"]>().notNull(),
  tags: json<DraftFields["tags"]>(),
  voiceId: text(),
  personaId: text(),
  tierId: text(),
  productIds: json<DraftFields["productIds"]>(),
  activityId: text(),
  ownerStaffId: text(),
  fieldValues: json<DraftFields["fieldValues"]>(),
  note: text().notNull(),
  plainText: text().notNull(),
  evergreen: json<DraftFields["evergreen"]>(),
  importKey: text(),
  // JSON true or false: SQLite has no boolean of its own.
  isAiDrafted: json<boolean>(),
});
