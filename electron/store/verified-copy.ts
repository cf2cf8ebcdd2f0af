import { rmSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import { countRows } from "./count-rows";
import { syncFile } from "./durable-files";
import { hashFile, verifyFile } from "./verify-file";

/** What a verified copy holds: records of every kind, and the SHA-256 of its bytes. */
export type CopyContent = { readonly rows: Record<string, number>; readonly hash: string };

/**
 * Writes the whole store into a new file and reads it back: integrity, references, and the same number of records as the
 * store. The file still has to get its name. Throws BACKUP_FAILED; then nothing is left behind.
 */
export function draftCopy(connection: Connection, draft: string): CopyContent {
  try {
    vacuumInto(connection, draft);
    syncFile(draft);
    const { ok, problems, rows } = verifyFile(draft);
    if (!ok) throw new QunceError("BACKUP_FAILED", { reason: problems.join("; ") });
    assertSameRows(countRows(connection), rows);
    return { rows, hash: hashFile(draft) };
  } catch (error) {
    dropDraft(draft);
    throw error;
  }
}

/** Throws BACKUP_FAILED when a copy has not as many records as the store. */
export function assertSameRows(store: Record<string, number>, copy: Record<string, number>): void {
  for (const [kind, n] of Object.entries(store)) {
    if (copy[kind] !== n) throw new QunceError("BACKUP_FAILED", { reason: `${kind}: ${n} ≠ ${copy[kind]}` });
  }
}

/** Removes a copy that did not get its name. */
export function dropDraft(draft: string): void {
  for (const suffix of ["", "-journal"]) rmSync(draft + suffix, { force: true });
}

/** A copy of an open file misses what lies in its log: only SQLite itself can write one. */
function vacuumInto(connection: Connection, draft: string): void {
  const isQueryOnly = connection.pragma("query_only") === 1;
  if (isQueryOnly) connection.pragma("query_only = OFF");
  try {
    connection.run("VACUUM INTO ?", draft);
  } finally {
    if (isQueryOnly) connection.pragma("query_only = ON");
  }
}
