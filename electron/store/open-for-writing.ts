import { backUpFile } from "./backup-file";
import { buildStore } from "./build-store";
import { Connection } from "./connection";
import { hasLog } from "./file-header";
import { watchFile } from "./file-watch";
import { inspectFile } from "./inspect-file";
import { takeLock } from "./lock-file";
import { trimLog } from "./log-retention";
import { schemaVersionOf } from "./migrate";
import { type Migration, migrations } from "./migrations/migrations";
import { setWritingPragmas } from "./pragmas";
import { rebuildFile } from "./rebuild-file";
import type { Store } from "./store";
import { emptyTrash } from "./trash";
import { bringUpToDate } from "./up-to-date";
import { writeUpkeep } from "./upkeep";
import type { StepContext } from "./write-step";

/** What both ways of opening are given. */
export type OpenRequest = { readonly path: string; readonly now: () => number; readonly newId: () => string };

/**
 * Opens the workspace as its one writer, brought to the newest of `list`. Throws LOCKED, NEWER_VERSION, DAMAGED,
 * BACKUP_FAILED; then it is closed and unlocked again.
 */
export function openForWriting({ path, now, newId }: OpenRequest, list: readonly Migration[] = migrations): Store {
  const lock = takeLock(path);
  let connection: Connection | undefined;
  try {
    const wasUnclean = lock.wasStale || hasLog(path);
    const { checked, damage } = inspectFile(path, { wasUnclean, now: now(), known: list.length });
    if (damage === "derived") rebuildFile(path, newId());
    const watch = watchFile(path);
    connection = new Connection(path, path, { fileMustExist: true });
    setWritingPragmas(connection);
    const context: StepContext = { connection, now, newId };
    if (schemaVersionOf(connection) < list.length) backUpFile(context, path, "migration");
    bringUpToDate(connection, path, list);
    if (checked) writeUpkeep(connection, "checkedAt", new Date(now()).toISOString());
    trimLog(context);
    emptyTrash(context);
    return buildStore({ path, context, readOnly: null, watch, lock });
  } catch (error) {
    connection?.close();
    lock.release();
    throw error;
  }
}
