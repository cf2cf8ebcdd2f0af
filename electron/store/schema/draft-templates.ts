import type { DraftTemplateFields } from "@shared/domain/draft-template";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of the user's own beginnings for drafts; shipped ones are resources. */
export const draftTemplates = sqliteTable("draftTemplates", {
  ...recordColumns(),
  name: text().notNull(),
  kind: text().$type<DraftTemplateFields["kind"]>().notNull(),
  brief: text().notNull(),
  memberValue: text().notNull(),
  text: text().notNull(),
  channel: text().$type<DraftTemplateFields["channel"]>().notNull(),
  tags: json<DraftTemplateFields["tags"]>(),
  standsFor: text().notNull(),
});
