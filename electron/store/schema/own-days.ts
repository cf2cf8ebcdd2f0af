import type { OwnDayFields } from "@shared/domain/own-day";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of the shop's own days 自定日子, and of what it changed about promotions that ship with the app. */
export const ownDays = sqliteTable("ownDays", {
  ...recordColumns(),
  name: text().notNull(),
  kind: text().$type<OwnDayFields["kind"]>().notNull(),
  start: text().notNull(),
  end: text(),
  warmUpDays: integer().notNull(),
  rule: text().notNull(),
  groupIds: json<OwnDayFields["groupIds"]>(),
  note: text().notNull(),
  decision: text().$type<OwnDayFields["decision"]>().notNull(),
  replaces: text().notNull(),
  // JSON true or false: SQLite has no boolean of its own.
  hidden: json<boolean>(),
});
