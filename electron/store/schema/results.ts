import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { recordColumns } from "./columns";

/** Table of results 复盘. */
export const results = sqliteTable("results", {
  ...recordColumns(),
  activityId: text().notNull(),
  date: text().notNull(),
  reads: integer(),
  replies: integer(),
  orders: integer(),
  revenue: integer(),
  left: integer(),
  heard: text().notNull(),
  nextChange: text().notNull(),
});
