import type { VoiceFields } from "@shared/domain/voice";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of voices 人设. */
export const voices = sqliteTable("voices", {
  ...recordColumns(),
  name: text().notNull(),
  role: text().$type<VoiceFields["role"]>().notNull(),
  duty: text().$type<VoiceFields["duty"]>().notNull(),
  positioningLine: text().notNull(),
  tone: text().notNull(),
  tabooWords: json<VoiceFields["tabooWords"]>(),
  signOff: text().notNull(),
  hours: text().notNull(),
  groupIds: json<VoiceFields["groupIds"]>(),
  note: text().notNull(),
});
