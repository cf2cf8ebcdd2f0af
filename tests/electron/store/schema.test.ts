import { columnsOf } from "@electron/store/row-codec";
import { RECORD_KINDS, recordKinds } from "@shared/domain/record-kinds";
import { describe, expect, test } from "vitest";
import { freshStore } from "../../support/fresh-store";

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
    store.write({ code: "x", subject: "" }, (tx) =>
      tx.run(
        `INSERT INTO "messages" SELECT '1', 1, '', '', NULL, '', 'sms', NULL, ?, NULL, NULL, NULL, NULL, '', '[]', '[]',
           '{}', 'planned', '', '[]', '', NULL, NULL, NULL`,
        at,
      ),
    );
  expect(() => insert("2026-11-28 20:00")).toThrow("CHECK");
  expect(insert("2026-11-28T20:00")).toBe(1);
});
