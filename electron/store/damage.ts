import { QunceError } from "@shared/api/errors";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import type { Connection } from "./connection";
import { rebuildDerivedTables } from "./derived-schema";
import { drainSearchQueue } from "./search/search-queue";
import { transact } from "./transaction";

/** What reading a whole file found. `derived`: only parts that can be made anew from the records, such as the search index. */
export type Damage = "none" | "derived" | "records";

const SOURCE_TABLES = [...RECORD_KINDS, "settings", "steps", "changes", "upkeep"];

/** Reads every page. An index that is damaged must not make the records unreachable, so they are looked at by themselves. */
export function findDamage(connection: Connection): Damage {
  if (isSound(connection, "quick_check(1)")) return "none";
  return SOURCE_TABLES.every((table) => isSound(connection, `quick_check("${table}")`)) ? "derived" : "records";
}

/** Makes the derived parts anew and reads everything once more. Throws DAMAGED when that did not help; then nothing has changed. */
export function repairDerived(connection: Connection, path: string): void {
  transact(connection, () => {
    rebuildDerivedTables(connection);
    drainSearchQueue(connection);
    assertUndamaged(findDamage(connection) === "none" ? "none" : "records", path);
  });
}

/** Throws DAMAGED when records are hit. */
export function assertUndamaged(damage: Damage, path: string): void {
  if (damage === "records") throw new QunceError("DAMAGED", { path, backup: "—" });
}

function isSound(connection: Connection, check: string): boolean {
  try {
    return connection.pragma(check) === "ok";
  } catch {
    return false;
  }
}
