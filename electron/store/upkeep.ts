import type { Connection } from "./connection";

/** What upkeep remembers in the file, beside the records and outside the log. */
export type UpkeepName = "triggers" | "facets" | "search" | "checkedAt" | "backedUpThrough" | "backupProblem";

/** What is remembered under a name, if anything. */
export function readUpkeep(connection: Connection, name: UpkeepName): string | undefined {
  return connection.get<{ value: string }>(`SELECT "value" FROM "upkeep" WHERE "name" = ?`, name)?.value;
}

/** Remembers a value under a name. */
export function writeUpkeep(connection: Connection, name: UpkeepName, value: string): void {
  connection.run(
    `INSERT INTO "upkeep" ("name", "value") VALUES (?, ?) ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value"`,
    name,
    value,
  );
}

/** Forgets what is remembered under a name. */
export function forgetUpkeep(connection: Connection, name: UpkeepName): void {
  connection.run(`DELETE FROM "upkeep" WHERE "name" = ?`, name);
}
