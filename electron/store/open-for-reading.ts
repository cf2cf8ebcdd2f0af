import { QunceError } from "@shared/api/errors";
import { buildStore } from "./build-store";
import { Connection } from "./connection";
import { assertUndamaged, findDamage } from "./damage";
import { hasDerivedSchema } from "./derived-schema";
import { watchFile } from "./file-watch";
import { assertKnownVersion } from "./inspect-file";
import { takeLock } from "./lock-file";
import { readIntoMemory } from "./memory-copy";
import { schemaVersionOf } from "./migrate";
import { SCHEMA_VERSION } from "./migrations/migrations";
import type { OpenRequest } from "./open-for-writing";
import { setReadingPragmas } from "./pragmas";
import { copyRecords } from "./rebuild-file";
import type { ReadOnlyReason, Store } from "./store";
import { bringUpToDate } from "./up-to-date";

/**
 * Opens the workspace without ever writing to it. Where nobody else has it open this is a copy in memory: a file in a
 * protected folder cannot be opened in place, because the write-ahead log needs its index beside it. Where another
 * window writes, it is a reader beside that window, which sees what is saved there.
 */
export function openForReading({ path, now, newId }: OpenRequest, protectedBy: ReadOnlyReason): Store {
  const { connection, reason } = protectedBy === "asked" ? openAsked(path) : openCopy(path, protectedBy);
  try {
    connection.pragma("query_only = ON");
    const context = { connection, now, newId };
    return buildStore({ path, context, readOnly: reason, watch: watchFile(path) });
  } catch (error) {
    connection.close();
    throw error;
  }
}

type Opened = { readonly connection: Connection; readonly reason: ReadOnlyReason };

/** The lock is held while the file is copied, so that nobody begins to write meanwhile. */
function openAsked(path: string): Opened {
  let lock: ReturnType<typeof takeLock>;
  try {
    lock = takeLock(path);
  } catch (error) {
    if (error instanceof QunceError && error.code === "LOCKED") return openBeside(path);
    throw error;
  }
  try {
    return openCopy(path, "asked");
  } finally {
    lock.release();
  }
}

function openCopy(path: string, reason: ReadOnlyReason): Opened {
  const connection = new Connection(readIntoMemory(path), path);
  try {
    setReadingPragmas(connection);
    assertKnownVersion(schemaVersionOf(connection));
    const damage = findDamage(connection);
    assertUndamaged(damage, path);
    if (damage === "derived") return { connection: copyWhole(connection, path), reason };
    // The copy is ours: an older schema is read by bringing the copy to the newest.
    bringUpToDate(connection, path);
    return { connection, reason };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function openBeside(path: string): Opened {
  const connection = new Connection(path, path, { readonly: true, fileMustExist: true });
  try {
    setReadingPragmas(connection);
    assertKnownVersion(schemaVersionOf(connection));
    if (schemaVersionOf(connection) === SCHEMA_VERSION && hasDerivedSchema(connection)) {
      return { connection, reason: "locked" };
    }
    const copy = new Connection(connection.driver.serialize(), path);
    setReadingPragmas(copy);
    bringUpToDate(copy, path);
    connection.close();
    return { connection: copy, reason: "locked" };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A copy in memory whose derived parts are made anew. */
function copyWhole(damaged: Connection, path: string): Connection {
  const whole = new Connection(":memory:", path);
  copyRecords(damaged, whole, path);
  bringUpToDate(whole, path);
  damaged.close();
  return whole;
}
