import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { columnsOf } from "./row-codec";

/** A trigger made by code: its name, and the statement that makes it. */
export type Trigger = { readonly name: string; readonly sql: string };

/** What a write outside a step fails with: a bug in the app, or another program at work on the file. */
export const OUTSIDE_STEP = "QUNCE_OUTSIDE_STEP";

const refuse = `SELECT RAISE(ABORT, '${OUTSIDE_STEP}') WHERE NOT EXISTS (SELECT 1 FROM "open_step");`;

/** The change log's triggers of every logged table. They cannot be bypassed, because they are in the database. */
export const logTriggers: readonly Trigger[] = [
  ...RECORD_KINDS.flatMap((kind) =>
    triggersOf(
      kind,
      columnsOf[kind].map((column) => column.name),
    ),
  ),
  ...triggersOf("settings", ["id", "value"]),
  ...triggersOf("lineage", ["id", "value"]),
];

/**
 * Three triggers that write a row's images before and after. Several changes of one row within a step become one:
 * the first image before and the last one after; a row made and removed within a step leaves nothing.
 */
function triggersOf(table: string, columns: readonly string[]): Trigger[] {
  const image = (row: "OLD" | "NEW") =>
    `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(", ")})`;
  const record = (
    row: "OLD" | "NEW",
    before: string,
    after: string,
  ) => `INSERT INTO "changes" ("step", "kind", "id", "before", "after")
    SELECT "step", '${table}', ${row}."id", ${before}, ${after} FROM "open_step" WHERE "logged" = 1
    ON CONFLICT ("id", "kind", "step") DO UPDATE SET "after" = excluded."after";`;
  const forget = `DELETE FROM "changes" WHERE "id" = OLD."id" AND "kind" = '${table}'
    AND "step" = (SELECT "step" FROM "open_step") AND "before" IS NULL AND "after" IS NULL;`;
  const trigger = (operation: string, ...statements: string[]): Trigger => {
    const name = `log_${table}_${operation.toLowerCase()}`;
    const body = [refuse, ...statements].map((statement) => `  ${statement}`).join("\n");
    return { name, sql: `CREATE TRIGGER "${name}" AFTER ${operation} ON "${table}" BEGIN\n${body}\nEND` };
  };
  return [
    trigger("INSERT", record("NEW", "NULL", image("NEW"))),
    trigger("UPDATE", record("NEW", image("OLD"), image("NEW"))),
    trigger("DELETE", record("OLD", image("OLD"), "NULL"), forget),
  ];
}
