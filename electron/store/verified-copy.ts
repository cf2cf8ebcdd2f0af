import { rmSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import { countRows } from "./count-rows";
import { putInPlace } from "./durable-files";
import { hashFile, verifyFile } from "./verify-file";

/** A copy that lies under a draft name and has been verified. */
export type VerifiedCopy = { readonly rows: Record<string, number>; readonly hash: string };

/**
 * Writes the whole store into a new file and gives it its name only when it has been read back: integrity, references
 * and the same number of records as the store. `nameOf` chooses the name once the content is known.
 * Throws BACKUP_FAILED; then nothing is left behind.
 */
export function writeVerifiedCopy(
  connection: Connection,
  draft: string,
  nameOf: (copy: VerifiedCopy) => string,
): { path: string; copy: VerifiedCopy } {
  try {
    vacuumInto(connection, draft);
    const verification = verifyFile(draft);
    if (!verification.ok) throw new QunceError("BACKUP_FAILED", { reason: verification.problems.join("; ") });
    assertSameRows(countRows(connection), verification.rows);
    const copy = { rows: verification.rows, hash: hashFile(draft) };
    const path = nameOf(copy);
    putInPlace(draft, path);
    return { path, copy };
  } finally {
    for (const suffix of ["", "-journal"]) rmSync(draft + suffix, { force: true });
  }
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

function assertSameRows(store: Record<string, number>, copy: Record<string, number>): void {
  for (const [kind, n] of Object.entries(store)) {
    if (copy[kind] !== n) throw new QunceError("BACKUP_FAILED", { reason: `${kind}: ${n} ≠ ${copy[kind]}` });
  }
}
