import { QunceError } from "@shared/api/errors";
import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import { Connection } from "./connection";
import type { ReadDb } from "./database";
import { readIntoMemory } from "./memory-copy";
import { migrate } from "./migrate";
import { setReadingPragmas } from "./pragmas";
import { columnsOf, labelColumnOf, type RawRow } from "./row-codec";
import { verifyFile } from "./verify-file";

/** One row that a restore would bring back, take away or change. `row` is the backup's, except of one that leaves. */
export type RowDifference = {
  readonly effect: "returns" | "leaves" | "changes";
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly row: RawRow;
  /** The stored revision, which a changed row goes on from. */
  readonly revision: number;
};

/** Opens a backup as a copy in memory, brought to the newest schema. Throws BACKUP_BAD. */
export function openBackup(path: string): Connection {
  const verification = verifyFile(path);
  if (!verification.ok) throw new QunceError("BACKUP_BAD", { reason: verification.problems.join("; ") });
  const connection = new Connection(readIntoMemory(path), path);
  setReadingPragmas(connection);
  migrate(connection, path);
  return connection;
}

/** Every row in which a store differs from a backup. Revision and time of change alone are no difference. */
export function compareWithBackup(store: ReadDb, backup: ReadDb): RowDifference[] {
  return RECORD_KINDS.flatMap((kind) => compareKind(store, backup, kind));
}

function compareKind(store: ReadDb, backup: ReadDb, kind: RecordKind): RowDifference[] {
  const compared = columnsOf[kind]
    .map(({ name }) => name)
    .filter((name) => name !== "revision" && name !== "updatedAt");
  const label = labelColumnOf(kind);
  const difference = (effect: RowDifference["effect"], row: RawRow, revision: number): RowDifference => ({
    effect,
    kind,
    id: String(row.id),
    title: String(row[label] || row.at || "—"),
    row,
    revision,
  });
  const differences: RowDifference[] = [];
  const stored = new Map(rowsOf(store, kind).map((row) => [row.id, row]));
  for (const row of rowsOf(backup, kind)) {
    const now = stored.get(row.id ?? "");
    stored.delete(row.id ?? "");
    if (!now) differences.push(difference("returns", row, Number(row.revision)));
    else if (compared.some((name) => now[name] !== row[name])) {
      differences.push(difference("changes", row, Number(now.revision)));
    }
  }
  for (const row of stored.values()) differences.push(difference("leaves", row, Number(row.revision)));
  return differences;
}

function rowsOf(db: ReadDb, kind: RecordKind): RawRow[] {
  return db.all<RawRow>(`SELECT * FROM "${kind}"`);
}
