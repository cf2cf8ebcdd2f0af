import type { QuoteFields } from "@shared/domain/quote";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of what customers said 口碑. */
export const quotes = sqliteTable("quotes", {
  ...recordColumns(),
  title: text().notNull(),
  text: text().notNull(),
  who: text().notNull(),
  source: text().notNull(),
  date: text(),
  consent: text().$type<QuoteFields["consent"]>().notNull(),
  consentNote: text().notNull(),
  screenshotId: text(),
  productId: text(),
  personaId: text(),
  tags: json<QuoteFields["tags"]>(),
});
