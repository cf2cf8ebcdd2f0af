import type { RecordKind } from "@shared/domain/record-kinds";
import type { Connection } from "./connection";
import type { SqlValue, WriteDb } from "./database";
import { columnsOf, type RawRow } from "./row-codec";

/** Logged tables that hold one value under each id and are no records. */
type ValueTable = "settings" | "lineage";

/** One changed row of a step, as the log holds it. */
export type ChangeRow = {
  seq: number;
  kind: RecordKind | ValueTable;
  id: string;
  before: string | null;
  after: string | null;
  revision: number | null;
};

/**
 * Makes a row what an image says it was; null takes it away. Its revision alone goes on growing: whoever still holds an
 * older one must be told that the record has moved.
 */
export function applyImage(connection: Connection, change: ChangeRow, image: string | null): void {
  const { kind, id } = change;
  if (kind === "settings" || kind === "lineage") {
    applyValue(connection, kind, id, image);
    return;
  }
  const current = connection.get<{ revision: number }>(`SELECT "revision" FROM "${kind}" WHERE "id" = ?`, id);
  if (image === null) {
    takeAway(connection, change, current?.revision ?? null);
    return;
  }
  const row = JSON.parse(image) as RawRow;
  const reached = Math.max(Number(row.revision), change.revision ?? 0, current?.revision ?? 0);
  putRow(connection, kind, { ...row, revision: reached + 1 });
}

/** Inserts a row, or makes the stored one equal to it. Columns the image does not know yet keep their value or default. */
export function putRow(connection: Pick<WriteDb, "run">, kind: RecordKind, row: RawRow): void {
  const names = columnsOf[kind].map((column) => column.name).filter((name) => row[name] !== undefined);
  const list = names.map((name) => `"${name}"`).join(", ");
  const assignments = names.filter((name) => name !== "id").map((name) => `"${name}" = excluded."${name}"`);
  connection.run(
    `INSERT INTO "${kind}" (${list}) VALUES (${names.map(() => "?").join(", ")})
     ON CONFLICT ("id") DO UPDATE SET ${assignments.join(", ")}`,
    ...names.map((name) => row[name] as SqlValue),
  );
}

function takeAway(connection: Connection, change: ChangeRow, revision: number | null): void {
  connection.run(`DELETE FROM "${change.kind}" WHERE "id" = ?`, change.id);
  // Remembered for the day it comes back, so that its revision never counts down.
  connection.run(`UPDATE "changes" SET "revision" = ? WHERE "seq" = ?`, revision, change.seq);
}

function applyValue(connection: Connection, table: ValueTable, id: string, image: string | null): void {
  if (image === null) {
    connection.run(`DELETE FROM "${table}" WHERE "id" = ?`, id);
    return;
  }
  connection.run(
    `INSERT INTO "${table}" ("id", "value") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "value" = excluded."value"`,
    id,
    (JSON.parse(image) as { value: string }).value,
  );
}
