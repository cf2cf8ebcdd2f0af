import type { SeriesFields } from "@shared/domain/series";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of series 系列: what repeats, by which rule; its occurrences are activities and messages. */
export const series = sqliteTable("series", {
  ...recordColumns(),
  title: text().notNull(),
  kind: text().$type<SeriesFields["kind"]>().notNull(),
  rule: text().notNull(),
  start: text().notNull(),
  except: json<SeriesFields["except"]>(),
  laidUntil: text().notNull(),
  pattern: json<SeriesFields["pattern"]>(),
});
