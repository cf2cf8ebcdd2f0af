import type { MediaFields } from "@shared/domain/media";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of pictures; their bytes lie in the media folder. */
export const media = sqliteTable("media", {
  ...recordColumns(),
  name: text().notNull(),
  mime: text().$type<MediaFields["mime"]>().notNull(),
  sha256: text().notNull(),
  size: integer().notNull(),
  width: integer(),
  height: integer(),
  tags: json<MediaFields["tags"]>(),
});
