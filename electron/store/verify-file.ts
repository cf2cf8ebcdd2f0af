import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { QunceError } from "@shared/api/errors";
import { parseBackupName } from "./backup-name";
import type { Connection } from "./connection";
import { countRows } from "./count-rows";
import { readFileHeader } from "./file-header";
import { openUntouched } from "./memory-copy";
import { schemaVersionOf } from "./migrate";
import { SCHEMA_VERSION } from "./migrations/migrations";
import { setReadingPragmas } from "./pragmas";

/** What verification found; `rows` counts the records of every kind where it could be read. */
export type Verification = {
  readonly ok: boolean;
  readonly checked: string;
  readonly problems: string[];
  readonly rows: Record<string, number>;
};

const PROBLEMS_NAMED = 20;

/** Reads a workspace or backup that nobody has open, from the first byte to the last, and says what is wrong with it. Never throws, never changes it. */
export function verifyFile(path: string): Verification {
  const checked = path;
  const header = readFileHeader(path);
  if (header.kind !== "workspace") return { ok: false, checked, problems: [`header: ${header.kind}`], rows: {} };
  const named = parseBackupName(basename(path));
  if (named && hashFile(path).slice(0, named.hash.length) !== named.hash) {
    return { ok: false, checked, problems: ["hash: the bytes are not those that were saved"], rows: {} };
  }
  try {
    const connection = openUntouched(path);
    try {
      setReadingPragmas(connection);
      return verifyConnection(connection, checked);
    } finally {
      connection.close();
    }
  } catch (error) {
    return { ok: false, checked, problems: [reasonOf(error)], rows: {} };
  }
}

/** The same for a connection that is open already. */
export function verifyConnection(connection: Connection, checked: string): Verification {
  try {
    const version = schemaVersionOf(connection);
    if (version > SCHEMA_VERSION) return { ok: false, checked, problems: [`schema: ${version}`], rows: {} };
    const problems = [...integrityProblems(connection), ...referenceProblems(connection)];
    return { ok: problems.length === 0, checked, problems, rows: countRows(connection) };
  } catch (error) {
    return { ok: false, checked, problems: [reasonOf(error)], rows: {} };
  }
}

/** SHA-256 of a file in hex, read piece by piece. */
export function hashFile(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

function integrityProblems(connection: Connection): string[] {
  return connection
    .all<{ integrity_check: string }>(`PRAGMA integrity_check(${PROBLEMS_NAMED})`)
    .map((row) => row.integrity_check)
    .filter((finding) => finding !== "ok");
}

function referenceProblems(connection: Connection): string[] {
  return connection
    .all<{ table: string; rowid: number; parent: string }>("PRAGMA foreign_key_check")
    .slice(0, PROBLEMS_NAMED)
    .map(({ table, rowid, parent }) => `reference: ${table} ${rowid} → ${parent}`);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof QunceError ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
