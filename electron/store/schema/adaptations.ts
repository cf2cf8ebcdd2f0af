import type { AdaptationFields } from "@shared/domain/adaptation";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of drafts rewritten for a channel, a tier, a persona or a voice. */
export const adaptations = sqliteTable("adaptations", {
  ...recordColumns(),
  draftId: text().notNull(),
  channel: text().$type<AdaptationFields["channel"]>(),
  tierId: text(),
  personaId: text(),
  voiceId: text(),
  title: text().notNull(),
  // JSON null where the draft's text is taken.
  body: json<AdaptationFields["body"]>(),
  baseBody: json<AdaptationFields["baseBody"]>(),
});
