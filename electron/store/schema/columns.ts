import { integer, text } from "drizzle-orm/sqlite-core";

/** The columns every record has; see `shared/domain/record.ts` for what they mean. */
export function recordColumns() {
  return {
    id: text().primaryKey(),
    revision: integer().notNull(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    trashedAt: text(),
  };
}

/** A nested value kept as JSON text: it is always read and written whole, together with its record. */
export function json<Value>() {
  return text({ mode: "json" }).$type<Value>().notNull();
}
