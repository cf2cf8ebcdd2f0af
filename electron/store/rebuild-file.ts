import { copyFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { QunceError } from "@shared/api/errors";
import { Connection } from "./connection";
import type { SqlValue } from "./database";
import { installDerivedSchema } from "./derived-schema";
import { ensureFolder, syncFile, syncFolder } from "./durable-files";
import { APPLICATION_ID, hasLog } from "./file-header";
import { migrate, schemaVersionOf } from "./migrate";
import { migrations } from "./migrations/migrations";
import { setReadingPragmas } from "./pragmas";
import { retryWhileBusy } from "./retry-while-busy";
import { drainSearchQueue } from "./search/search-queue";
import { sourceTables } from "./source-tables";
import { transact } from "./transaction";
import { verifyConnection } from "./verify-file";

/** Where files that were found damaged are kept. */
export function damagedFolderOf(path: string): string {
  return `${path}.damaged`;
}

/**
 * Puts a new file with the same records in the place of one whose derived parts are damaged; dropping those in place
 * would need the very pages that are broken. The damaged file is kept. Throws DAMAGED; then the old one is still there.
 */
export function rebuildFile(path: string, name: string): void {
  keepDamaged(path, name);
  const draft = `${path}.new-${name}`;
  const source = new Connection(path, path, { fileMustExist: true });
  try {
    // With the log merged into it the file is all there is, and can be replaced at one stroke.
    source.pragma("wal_checkpoint(TRUNCATE)");
    const target = new Connection(draft, path);
    try {
      copyRecords(source, target, path);
    } finally {
      target.close();
    }
    source.close();
    syncFile(draft);
    retryWhileBusy(() => renameSync(draft, path));
    syncFolder(dirname(path));
  } finally {
    source.close();
    rmSync(draft, { force: true });
  }
}

/** Fills an empty database with the records of another and makes the derived parts anew. Throws DAMAGED when it is not whole afterwards. */
export function copyRecords(source: Connection, target: Connection, path: string): void {
  setReadingPragmas(target);
  target.pragma(`application_id = ${APPLICATION_ID}`);
  const version = schemaVersionOf(source);
  migrate(
    target,
    path,
    migrations.filter((migration) => migration.version <= version),
  );
  target.pragma("foreign_keys = OFF");
  // Tables first, triggers after: what is copied is no change.
  transact(target, () => {
    for (const table of sourceTables(source)) copyTable(source, target, table);
    target.run(`DELETE FROM "upkeep" WHERE "name" IN ('triggers', 'facets', 'search')`);
    installDerivedSchema(target);
    drainSearchQueue(target);
  });
  target.pragma("foreign_keys = ON");
  const { ok, problems } = verifyConnection(target, path);
  if (!ok) throw new QunceError("DAMAGED", { path, backup: "—" }, { cause: new Error(problems.join("; ")) });
}

function copyTable(source: Connection, target: Connection, table: string): void {
  for (const row of source.iterate<Record<string, SqlValue>>(`SELECT * FROM "${table}"`)) {
    const names = Object.keys(row);
    target.run(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
      ...Object.values(row),
    );
  }
}

function keepDamaged(path: string, name: string): void {
  const folder = damagedFolderOf(path);
  ensureFolder(folder);
  copyFileSync(path, join(folder, `${name}.qunce`));
  if (hasLog(path)) copyFileSync(`${path}-wal`, join(folder, `${name}.qunce-wal`));
}
