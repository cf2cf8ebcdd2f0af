import type { StaffFields } from "@shared/domain/staff";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of staff 成员. */
export const staff = sqliteTable("staff", {
  ...recordColumns(),
  name: text().notNull(),
  voiceIds: json<StaffFields["voiceIds"]>(),
  groupIds: json<StaffFields["groupIds"]>(),
  caredFor: integer().notNull(),
  dutyHours: text().notNull(),
  note: text().notNull(),
});
