import type { ChatGroupFields } from "@shared/domain/chat-group";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of chat groups 社群. */
export const groups = sqliteTable("groups", {
  ...recordColumns(),
  name: text().notNull(),
  kind: text().$type<ChatGroupFields["kind"]>().notNull(),
  status: text().$type<ChatGroupFields["status"]>().notNull(),
  shopId: text(),
  goals: json<ChatGroupFields["goals"]>(),
  positioning: json<ChatGroupFields["positioning"]>(),
  memberCount: integer(),
  tierIds: json<ChatGroupFields["tierIds"]>(),
  personaIds: json<ChatGroupFields["personaIds"]>(),
  staffId: text(),
  threshold: text().notNull(),
  entrances: json<ChatGroupFields["entrances"]>(),
  rules: text().notNull(),
  note: text().notNull(),
  slots: json<ChatGroupFields["slots"]>(),
  cadence: json<ChatGroupFields["cadence"]>(),
});
