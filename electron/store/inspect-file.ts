import { existsSync, rmSync } from "node:fs";
import { QunceError } from "@shared/api/errors";
import { Connection } from "./connection";
import { assertUndamaged, type Damage, findDamage } from "./damage";
import { hasLog } from "./file-header";
import { schemaVersionOf } from "./migrate";
import { SCHEMA_VERSION } from "./migrations/migrations";
import { setReadingPragmas } from "./pragmas";
import { readUpkeep } from "./upkeep";

const WEEK_MS = 7 * 86_400_000;

/** Whether the last close was unclean, what time it is, and the newest schema version that is known. */
export type InspectOptions = { readonly wasUnclean: boolean; readonly now: number; readonly known: number };

/**
 * Looks at a workspace through a connection that cannot write, so that a file which is refused stays as it is to the byte.
 * Reads the whole file after an unclean close and once a week. Answers whether it did, and
 * what it found; damaged records are refused. Throws NEWER_VERSION and DAMAGED.
 */
export function inspectFile(
  path: string,
  { wasUnclean, now, known }: InspectOptions,
): { checked: boolean; damage: Damage } {
  const hadLog = hasLog(path);
  const hadIndex = existsSync(`${path}-shm`);
  const connection = new Connection(path, path, { readonly: true, fileMustExist: true });
  let isFit = false;
  try {
    setReadingPragmas(connection);
    assertKnownVersion(schemaVersionOf(connection), known);
    const checkedAt = Date.parse(readUpkeep(connection, "checkedAt") ?? "");
    const isDue = wasUnclean || hadLog || !(Math.abs(now - checkedAt) < WEEK_MS);
    const damage = isDue ? findDamage(connection) : "none";
    assertUndamaged(damage, path);
    isFit = true;
    return { checked: isDue, damage };
  } finally {
    connection.close();
    // A reader leaves an empty log behind; beside a file that is refused it would be litter.
    if (!isFit && !hadLog && !hadIndex) for (const suffix of ["-wal", "-shm"]) rmSync(path + suffix, { force: true });
  }
}

/** Throws NEWER_VERSION for a schema this version of the app does not know. */
export function assertKnownVersion(found: number, known = SCHEMA_VERSION): void {
  if (found > known) throw new QunceError("NEWER_VERSION", { found, known });
}
