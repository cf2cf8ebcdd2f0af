import { QunceError } from "@shared/api/errors";
import type { Connection } from "./connection";
import { sourceTables } from "./source-tables";

/** What reading a whole file found. `derived`: only parts that can be made anew from the records, such as the search index. */
export type Damage = "none" | "derived" | "records";

/** Reads every page. An index that is damaged must not make the records unreachable, so they are looked at by themselves. */
export function findDamage(connection: Connection): Damage {
  if (isSound(connection, "quick_check(1)")) return "none";
  return hasSoundSource(connection) ? "derived" : "records";
}

/** Throws DAMAGED when records are hit. */
export function assertUndamaged(damage: Damage, path: string): void {
  if (damage === "records") throw new QunceError("DAMAGED", { path, backup: "—" });
}

function hasSoundSource(connection: Connection): boolean {
  try {
    return sourceTables(connection).every((table) => isSound(connection, `quick_check("${table}")`));
  } catch {
    return false;
  }
}

function isSound(connection: Connection, check: string): boolean {
  try {
    return connection.pragma(check) === "ok";
  } catch {
    return false;
  }
}
