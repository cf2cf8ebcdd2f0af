import type { AcceptanceFields } from "@shared/domain/check/acceptance";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { recordColumns } from "./columns";

/** Table of findings that somebody accepted, each for one paragraph as it was written. */
export const acceptances = sqliteTable("acceptances", {
  ...recordColumns(),
  title: text().notNull(),
  ruleId: text().notNull(),
  stretch: text().notNull(),
  textHash: text().notNull(),
  kind: text().$type<AcceptanceFields["kind"]>().notNull(),
  source: text().notNull(),
  date: text(),
  mediaId: text(),
  note: text().notNull(),
});
