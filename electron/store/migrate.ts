import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import { dropDerivedTriggers } from "./derived-schema";
import { type Migration, migrations } from "./migrations/migrations";
import { transact } from "./transaction";

/** The schema version a file has. */
export function schemaVersionOf(connection: Connection): number {
  return Number(connection.pragma("user_version"));
}

/**
 * Brings a file to the newest schema in one transaction: whatever interrupts it, the file is old or new, never half.
 * Throws DAMAGED when a reference leads nowhere afterwards; then nothing has changed.
 */
export function migrate(connection: Connection, path: string, list: readonly Migration[] = migrations): void {
  const version = schemaVersionOf(connection);
  const due = list.filter((migration) => migration.version > version);
  if (due.length === 0) return;
  // A table is rebuilt by making, filling and renaming: its references are checked once at the end instead.
  connection.pragma("foreign_keys = OFF");
  try {
    transact(connection, () => {
      dropDerivedTriggers(connection);
      for (const migration of due) {
        connection.exec(migration.sql);
        connection.pragma(`user_version = ${migration.version}`);
      }
      assertReferences(connection, path);
    });
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

/** Throws DAMAGED when some record refers to one that is not there. */
function assertReferences(connection: Connection, path: string): void {
  if (connection.get("PRAGMA foreign_key_check")) throw new QunceError("DAMAGED", { path, backup: "—" });
}
