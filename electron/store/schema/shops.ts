import type { ShopFields } from "@shared/domain/shop";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of shops 店铺. */
export const shops = sqliteTable("shops", {
  ...recordColumns(),
  name: text().notNull(),
  platform: text().notNull(),
  links: json<ShopFields["links"]>(),
  serviceHours: text().notNull(),
  note: text().notNull(),
  colour: text(),
  posterLink: text().notNull(),
});
