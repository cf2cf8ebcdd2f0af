import type { MessageFields } from "@shared/domain/message";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of messages 待发消息. */
export const messages = sqliteTable("messages", {
  ...recordColumns(),
  title: text().notNull(),
  channel: text().$type<MessageFields["channel"]>().notNull(),
  groupId: text(),
  at: text().notNull(),
  voiceId: text(),
  staffId: text(),
  activityId: text(),
  draftId: text(),
  text: text().notNull(),
  mediaIds: json<MessageFields["mediaIds"]>(),
  wantedImages: json<MessageFields["wantedImages"]>(),
  fieldValues: json<MessageFields["fieldValues"]>(),
  status: text().$type<MessageFields["status"]>().notNull(),
  skipReason: text().notNull(),
  tags: json<MessageFields["tags"]>(),
  note: text().notNull(),
  sentAt: text(),
  sentText: text(),
  importKey: text(),
  cueId: text(),
  guardWaivers: json<MessageFields["guardWaivers"]>(),
  topicId: text(),
  seriesId: text(),
  seriesDate: text(),
});
