import type { Backup } from "@shared/api/contract/backups";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { compareWithBackup, openBackup, type RowDifference } from "./compare-with-backup";
import type { Connection } from "./connection";
import type { ReadDb, WriteDb } from "./database";
import { createBackup, getBackup } from "./make-backup";
import { putRow } from "./replay";
import { getSettings, updateSettings } from "./settings";
import type { Store } from "./store";

/** What restoring a backup would change. Names are at most 50 of each. */
export type RestorePreview = {
  readonly backup: Backup;
  readonly counts: Record<string, { now: number; backup: number }>;
  readonly returns: string[];
  readonly leaves: string[];
  readonly changes: string[];
};

const NAMES_SHOWN = 50;

/** What restoring this backup would change, kind by kind. Throws NOT_FOUND, BACKUP_BAD. */
export function previewRestore(store: Store, name: string): RestorePreview {
  const backup = getBackup(store, name);
  return withBackup(backup, (connection) => {
    const differences = compareWithBackup(store.db, connection);
    const namesOf = (effect: RowDifference["effect"]) =>
      differences
        .filter((difference) => difference.effect === effect)
        .slice(0, NAMES_SHOWN)
        .map((difference) => difference.title);
    return {
      backup,
      counts: countBoth(store.db, connection),
      returns: namesOf("returns"),
      leaves: namesOf("leaves"),
      changes: namesOf("changes"),
    };
  });
}

/**
 * Makes the records what they are in a backup, as one step that can be undone like any other; a verified backup of the
 * present state is made before. The second folder stays as it is set now. Throws NOT_FOUND, BACKUP_BAD, BACKUP_FAILED.
 */
export function restoreBackup(store: Store, name: string): { changed: number } {
  const backup = getBackup(store, name);
  return withBackup(backup, (connection) => {
    createBackup(store, "restore");
    const { backupFolder } = getSettings(store.db);
    const restored = { ...getSettings(connection), backupFolder };
    return store.write({ code: "backups.restore", subject: backup.at }, (tx) => {
      const differences = compareWithBackup(tx, connection);
      for (const difference of differences) apply(tx, difference);
      updateSettings(tx, restored);
      return { changed: differences.length };
    });
  });
}

function apply(tx: WriteDb, { effect, kind, id, row, revision }: RowDifference): void {
  if (effect === "leaves") tx.run(`DELETE FROM "${kind}" WHERE "id" = ?`, id);
  else putRow(tx, kind, { ...row, revision: revision + 1 });
}

function withBackup<Result>(backup: Backup, work: (connection: Connection) => Result): Result {
  const connection = openBackup(backup.path);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

function countBoth(store: ReadDb, backup: ReadDb): Record<string, { now: number; backup: number }> {
  const living = (db: ReadDb, kind: string) =>
    db.get<{ n: number }>(`SELECT count(*) AS "n" FROM "${kind}" WHERE "trashedAt" IS NULL`)?.n ?? 0;
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, { now: living(store, kind), backup: living(backup, kind) }]),
  );
}
