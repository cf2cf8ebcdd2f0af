import type { PersonaFields } from "@shared/domain/persona";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of personas 用户画像; panes, quadrant and evidence are nested values. */
export const personas = sqliteTable("personas", {
  ...recordColumns(),
  name: text().notNull(),
  summary: text().notNull(),
  basics: json<PersonaFields["basics"]>(),
  behaviour: json<PersonaFields["behaviour"]>(),
  socialNeed: text().notNull(),
  joinReason: text().notNull(),
  infoSources: json<PersonaFields["infoSources"]>(),
  activeHours: text().notNull(),
  quadrant: json<PersonaFields["quadrant"]>(),
  evidence: json<PersonaFields["evidence"]>(),
  tierIds: json<PersonaFields["tierIds"]>(),
  note: text().notNull(),
});
