import { RECORD_KINDS, type RecordKind, type RecordOf } from "@shared/domain/record-kinds";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { SqlValue } from "./database";
import { tables } from "./schema/tables";

/** A row as SQLite holds it: one cell a column, nested values as JSON text. */
export type RawRow = Record<string, SqlValue>;

/** A column of a kind's table, read from its Drizzle definition. */
export type Column = { readonly name: string; readonly isJson: boolean; readonly isNullable: boolean };

/** Columns of every kind, in the order of the table. */
export const columnsOf = byKind((kind): readonly Column[] =>
  Object.values<SQLiteColumn>(getTableColumns(tables[kind])).map((column) => ({
    name: column.name,
    isJson: column.dataType === "json",
    isNullable: !column.notNull,
  })),
);

const jsonColumnsOf = byKind((kind) => columnsOf[kind].filter((column) => column.isJson).map((column) => column.name));

/** Reads a raw row (which it takes over) into the record it stands for, or the part of it that was selected. */
export function decodeRow<K extends RecordKind>(kind: K, row: RawRow): RecordOf<K> {
  const record: Record<string, unknown> = row;
  for (const name of jsonColumnsOf[kind]) {
    const cell = row[name];
    if (typeof cell === "string") record[name] = parseCell(cell);
  }
  return record as RecordOf<K>;
}

/** The cell that holds a field's value; a missing value is null where the column allows it. */
export function encodeCell(column: Column, value: unknown): SqlValue {
  if (column.isJson) return JSON.stringify(value);
  return (value ?? null) as SqlValue;
}

/** Most nested values are empty: answering those without the parser halves the cost of a list. */
function parseCell(text: string): unknown {
  if (text === "[]") return [];
  if (text === "{}") return {};
  return JSON.parse(text);
}

/** The column that names a record of this kind for people; a result has only its day. */
export function labelColumnOf(kind: RecordKind): "title" | "name" | "date" {
  const names = new Set(columnsOf[kind].map((column) => column.name));
  if (names.has("title")) return "title";
  return names.has("name") ? "name" : "date";
}

function byKind<Value>(make: (kind: RecordKind) => Value): Readonly<Record<RecordKind, Value>> {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, make(kind)])) as Record<RecordKind, Value>;
}
