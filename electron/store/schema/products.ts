import type { ProductFields } from "@shared/domain/product";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { json, recordColumns } from "./columns";

/** Table of products 商品; Skus with their prices are one nested value, so that a product changes as a whole. */
export const products = sqliteTable("products", {
  ...recordColumns(),
  name: text().notNull(),
  shopId: text(),
  story: json<ProductFields["story"]>(),
  scenes: json<ProductFields["scenes"]>(),
  repurchaseDays: integer(),
  link: text().notNull(),
  tags: json<ProductFields["tags"]>(),
  skus: json<ProductFields["skus"]>(),
  note: text().notNull(),
  repurchaseAnswers: json<ProductFields["repurchaseAnswers"]>(),
});
