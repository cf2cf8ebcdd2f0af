import type { ImportedHolidays } from "@shared/domain/imported-holidays";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of holiday schedules 放假安排 that were brought in from files; published ones that ship are resources. */
export const holidays = sqliteTable("holidays", {
  ...recordColumns(),
  year: integer().notNull(),
  papers: json<ImportedHolidays["papers"]>(),
  days: json<ImportedHolidays["days"]>(),
  name: text().notNull(),
});
