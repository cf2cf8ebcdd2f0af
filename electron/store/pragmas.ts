import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";

/** Oldest SQLite without the WAL-reset bug, which could corrupt a file while two connections checkpoint. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const;

/** Settings of a connection that change nothing in the file: safe for one that only reads. */
export function setReadingPragmas(connection: Connection): void {
  assertSafeSqlite(connection);
  connection.pragma("busy_timeout = 5000");
  connection.pragma("foreign_keys = ON");
  // A file from elsewhere may carry views and triggers: they must not reach functions that touch the machine.
  connection.pragma("trusted_schema = OFF");
  connection.pragma("cell_size_check = ON");
}

/**
 * Settings of the writing connection. better-sqlite3 is built with NORMAL as the default of WAL, which can lose an
 * acknowledged save at a power cut: FULL is set by hand. Where the file system refuses WAL, the old journal serves.
 */
export function setWritingPragmas(connection: Connection): void {
  setReadingPragmas(connection);
  const journal = connection.pragma("journal_mode = WAL");
  if (journal !== "wal") connection.pragma("journal_mode = DELETE");
  connection.pragma("synchronous = FULL");
  connection.pragma("journal_size_limit = 33554432");
  if (process.platform === "darwin") connection.pragma("checkpoint_fullfsync = 1");
}

function assertSafeSqlite(connection: Connection): void {
  const version = connection.get<{ version: string }>("SELECT sqlite_version() AS version")?.version ?? "";
  const parts = version.split(".").map(Number);
  for (const [index, oldest] of OLDEST_SAFE_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part > oldest) return;
    if (part < oldest) throw new QunceError("INTERNAL", { ref: `sqlite-${version}` });
  }
}
