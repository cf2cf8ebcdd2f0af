import type { TopicFields } from "@shared/domain/topic";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of the user's own topics 话题; shipped ones are resources. */
export const topics = sqliteTable("topics", {
  ...recordColumns(),
  title: text().notNull(),
  opener: text().notNull(),
  followUps: json<TopicFields["followUps"]>(),
  seedQuestion: text().notNull(),
  tags: json<TopicFields["tags"]>(),
  groupIds: json<TopicFields["groupIds"]>(),
  noRepeatDays: integer().notNull(),
  months: json<TopicFields["months"]>(),
  source: text().notNull(),
  standsFor: text().notNull(),
});
