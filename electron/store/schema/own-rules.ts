import type { OwnRuleFields } from "@shared/domain/check/own-rule";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of the user's own rules for checking 自定规则. */
export const ownRules = sqliteTable("ownRules", {
  ...recordColumns(),
  name: text().notNull(),
  words: json<OwnRuleFields["words"]>(),
  pattern: text().notNull(),
  allow: json<OwnRuleFields["allow"]>(),
  channels: json<OwnRuleFields["channels"]>(),
  category: text().$type<OwnRuleFields["category"]>().notNull(),
  severity: text().$type<OwnRuleFields["severity"]>().notNull(),
  reason: text().notNull(),
  suggestion: text().notNull(),
  law: text().notNull(),
});
