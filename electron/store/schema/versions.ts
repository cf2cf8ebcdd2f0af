import type { VersionFields } from "@shared/domain/version";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of versions of drafts. */
export const versions = sqliteTable("versions", {
  ...recordColumns(),
  draftId: text().notNull(),
  number: integer().notNull(),
  name: text().notNull(),
  title: text().notNull(),
  body: json<VersionFields["body"]>(),
  reason: text().$type<VersionFields["reason"]>().notNull(),
  madeAt: text().notNull(),
  plainText: text().notNull(),
});
