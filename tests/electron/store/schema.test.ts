import { insertRecord } from "@electron/store/records";
import { columnsOf } from "@electron/store/row-codec";
import { RECORD_KINDS, recordKinds } from "@shared/domain/record-kinds";
import { describe, expect, test } from "vitest";
import { freshStore, testId } from "../../support/fresh-store";
import { messageRow } from "./sample-rows";

type ColumnInfo = { name: string; type: string; notnull: number };

const { db } = freshStore();

describe.each(RECORD_KINDS)("the table of %s", (kind) => {
  test("has the columns that the code believes it has, in that order", () => {
    const stored = db.all<ColumnInfo>(`SELECT "name", "notnull" FROM pragma_table_info(?)`, kind);
    expect(columnsOf[kind].map(({ name, isNullable }) => ({ name, notnull: isNullable ? 0 : 1 }))).toEqual(stored);
  });

  test("has a column for every field of the domain, and no other", () => {
    const fields = Object.keys(recordKinds[kind].record.shape);
    expect(columnsOf[kind].map(({ name }) => name).sort()).toEqual(fields.sort());
  });

  test("checks that nested values are JSON", () => {
    const { sql } = db.get<{ sql: string }>(`SELECT "sql" FROM "sqlite_schema" WHERE "name" = ?`, kind) ?? {
      sql: "",
    };
    expect(sql).toMatch(/STRICT$/);
    for (const { name, isJson } of columnsOf[kind]) {
      expect(sql.includes(`CHECK (json_valid("${name}"))`)).toBe(isJson);
    }
  });
});

test("times that would not sort as text are refused", () => {
  const store = freshStore();
  const insert = (at: string) =>
    store.write({ code: "x", subject: "" }, (tx) => insertRecord(tx, "messages", testId(), messageRow({ at })));
  expect(() => insert("2026-11-28 20:00")).toThrow("CHECK");
  expect(insert("2026-11-28T20:00").at).toBe("2026-11-28T20:00");
});
