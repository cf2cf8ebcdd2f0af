import { QunceError } from "@shared/api/errors";
import Database from "better-sqlite3";

/** SQLite's failures that a person can act on, as errors of the catalogue; anything else comes back as it was. */
export function explainSqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const cause = { cause: error };
  const code = error.code;
  if (code === "SQLITE_FULL") return new QunceError("DISK_FULL", {}, cause);
  if (code.startsWith("SQLITE_IOERR")) return new QunceError("SAVE_UNCERTAIN", {}, cause);
  if (code.startsWith("SQLITE_READONLY")) return new QunceError("READ_ONLY", { reason: "file" }, cause);
  if (code.startsWith("SQLITE_BUSY")) return new QunceError("LOCKED", { pid: "?" }, cause);
  if (code.startsWith("SQLITE_CORRUPT")) return new QunceError("DAMAGED", { path, backup: "—" }, cause);
  if (code === "SQLITE_NOTADB") return new QunceError("NOT_A_WORKSPACE", { path }, cause);
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return new QunceError("REFERENCE_MISSING", {}, cause);
  return error;
}
