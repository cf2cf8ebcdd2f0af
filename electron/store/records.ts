import { QunceError } from "@shared/api/errors";
import type { RecordBase } from "@shared/domain/record";
import type { FieldsOf, RecordKind, RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb, SqlValue, WriteDb } from "./database";
import { type Column, columnsOf, decodeRow, encodeCell, type RawRow } from "./row-codec";

/** Columns that the app fills by itself, such as `messages.sentAt` or `drafts.plainText`. */
type SystemColumns<K extends RecordKind> = Omit<RecordOf<K>, keyof FieldsOf<K> | keyof RecordBase>;

/** What a new record is made of: all its fields, and those system columns that are known already. */
export type NewRow<K extends RecordKind> = FieldsOf<K> & Partial<SystemColumns<K>>;

/** What may change of a record: any field and any system column. */
export type RowChanges<K extends RecordKind> = {
  [Name in keyof (FieldsOf<K> & SystemColumns<K>)]?: (FieldsOf<K> & SystemColumns<K>)[Name] | undefined;
};

const KEPT_BY_STORE = new Set(["id", "revision", "createdAt", "updatedAt", "trashedAt"]);

const ownColumnsOf = (kind: RecordKind): readonly Column[] =>
  columnsOf[kind].filter((column) => !KEPT_BY_STORE.has(column.name));

/** All records of a kind in the order they were made: living ones, or those in the trash. */
export function listRecords<K extends RecordKind>(
  db: ReadDb,
  kind: K,
  { trashed = false }: { readonly trashed?: boolean | undefined } = {},
): RecordOf<K>[] {
  const state = trashed ? "IS NOT NULL" : "IS NULL";
  return db
    .all<RawRow>(`SELECT * FROM "${kind}" WHERE "trashedAt" ${state} ORDER BY "createdAt", "id"`)
    .map((row) => decodeRow(kind, row));
}

/** The record with this id, living or trashed. */
export function findRecord<K extends RecordKind>(db: ReadDb, kind: K, id: string): RecordOf<K> | undefined {
  const row = db.get<RawRow>(`SELECT * FROM "${kind}" WHERE "id" = ?`, id);
  return row && decodeRow(kind, row);
}

/** The record with this id, living or trashed; throws NOT_FOUND. */
export function getRecord<K extends RecordKind>(db: ReadDb, kind: K, id: string): RecordOf<K> {
  const record = findRecord(db, kind, id);
  if (!record) throw new QunceError("NOT_FOUND");
  return record;
}

/** Those of the ids that exist, living or trashed, in the order asked for. */
export function getRecords<K extends RecordKind>(db: ReadDb, kind: K, ids: readonly string[]): RecordOf<K>[] {
  if (ids.length === 0) return [];
  const wanted = JSON.stringify([...new Set(ids)]);
  const rows = db.all<RawRow>(`SELECT * FROM "${kind}" WHERE "id" IN (SELECT value FROM json_each(?))`, wanted);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => {
    const row = byId.get(id);
    return row ? [decodeRow(kind, row)] : [];
  });
}

/** Stores a new record. The same id a second time is a retry: it answers with what is stored and changes nothing. */
export function insertRecord<K extends RecordKind>(tx: WriteDb, kind: K, id: string, row: NewRow<K>): RecordOf<K> {
  const stored = findRecord(tx, kind, id);
  if (stored) return stored;
  const values: Record<string, unknown> = {
    ...blankSystemColumns(kind),
    ...row,
    id,
    revision: 1,
    createdAt: tx.at,
    updatedAt: tx.at,
    trashedAt: null,
  };
  const cells = columnsOf[kind].map((column): [string, SqlValue] => [
    column.name,
    encodeCell(column, values[column.name]),
  ]);
  const names = cells.map(([name]) => `"${name}"`).join(", ");
  tx.run(
    `INSERT INTO "${kind}" (${names}) VALUES (${cells.map(() => "?").join(", ")})`,
    ...cells.map(([, cell]) => cell),
  );
  return decodeRow(kind, Object.fromEntries(cells));
}

/**
 * Changes the fields given and answers with the record as it is then. Equal values change nothing, not even the revision.
 * Throws NOT_FOUND, and REVISION_CONFLICT when `revision` is given and is not the stored one.
 */
export function updateRecord<K extends RecordKind>(
  tx: WriteDb,
  kind: K,
  id: string,
  changes: RowChanges<K>,
  revision?: number,
): RecordOf<K> {
  const stored = tx.get<RawRow>(`SELECT * FROM "${kind}" WHERE "id" = ?`, id);
  if (!stored) throw new QunceError("NOT_FOUND");
  const current = stored.revision as number;
  if (revision !== undefined && revision !== current) throw new QunceError("REVISION_CONFLICT", { current });
  const cells: [string, SqlValue][] = [];
  for (const column of ownColumnsOf(kind)) {
    const value = (changes as Record<string, unknown>)[column.name];
    if (value === undefined) continue;
    const cell = encodeCell(column, value);
    if (cell !== stored[column.name]) cells.push([column.name, cell]);
  }
  if (cells.length === 0) return decodeRow(kind, stored);
  cells.push(["revision", current + 1], ["updatedAt", tx.at]);
  const assignments = cells.map(([name]) => `"${name}" = ?`).join(", ");
  tx.run(`UPDATE "${kind}" SET ${assignments} WHERE "id" = ?`, ...cells.map(([, cell]) => cell), id);
  return decodeRow(kind, { ...stored, ...Object.fromEntries(cells) });
}

/** Moves living records to the trash and answers how many there were. */
export function trashRecords(tx: WriteDb, kind: RecordKind, ids: readonly string[]): number {
  return setTrashed(tx, kind, ids, tx.at, "IS NULL");
}

/** Takes records out of the trash and answers how many there were. */
export function restoreRecords(tx: WriteDb, kind: RecordKind, ids: readonly string[]): number {
  return setTrashed(tx, kind, ids, null, "IS NOT NULL");
}

function setTrashed(
  tx: WriteDb,
  kind: RecordKind,
  ids: readonly string[],
  trashedAt: string | null,
  now: "IS NULL" | "IS NOT NULL",
): number {
  return tx.run(
    `UPDATE "${kind}" SET "trashedAt" = ?, "updatedAt" = ?, "revision" = "revision" + 1
     WHERE "trashedAt" ${now} AND "id" IN (SELECT value FROM json_each(?))`,
    trashedAt,
    tx.at,
    JSON.stringify(ids),
  );
}

/** What a system column holds until something is known: null, or empty text where the column demands text. */
function blankSystemColumns(kind: RecordKind): Record<string, unknown> {
  return Object.fromEntries(
    ownColumnsOf(kind)
      .filter((column) => !column.isJson)
      .map((column) => [column.name, column.isNullable ? null : ""]),
  );
}
