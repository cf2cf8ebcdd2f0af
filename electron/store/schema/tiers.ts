import type { TierFields } from "@shared/domain/tier";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of tiers 会员等级. */
export const tiers = sqliteTable("tiers", {
  ...recordColumns(),
  name: text().notNull(),
  rank: integer().notNull(),
  entryRule: text().notNull(),
  benefits: json<TierFields["benefits"]>(),
  voiceId: text(),
  maxTouchesPerWeek: integer(),
  note: text().notNull(),
});
