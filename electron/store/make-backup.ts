import type { Backup, BackupReason } from "@shared/api/contract/backups";
import { QunceError } from "@shared/api/errors";
import { backUpFile } from "./backup-file";
import { backupFolderOf, listBackupFiles } from "./backup-list";
import { copyToSecondFolder, findSecondFolder } from "./second-folder";
import type { Store } from "./store";
import { forgetUpkeep, readUpkeep, type UpkeepName, writeUpkeep } from "./upkeep";
import { type Verification, verifyConnection, verifyFile } from "./verify-file";

/** How the backups stand: when the last was made, whether something changed since, and what went wrong last. */
export type BackupState = {
  readonly lastAt: string | null;
  readonly pending: boolean;
  readonly failed: string | null;
};

/** All backups of the workspace, beside it and in its second folder, newest first. */
export function listBackups(store: Store): Backup[] {
  const second = findSecondFolder(store);
  return listBackupFiles([backupFolderOf(store.path), ...(second ? [second] : [])]);
}

/** The backup with this name; throws NOT_FOUND. */
export function getBackup(store: Store, name: string): Backup {
  const backup = listBackups(store).find((each) => each.name === name);
  if (!backup) throw new QunceError("NOT_FOUND");
  return backup;
}

/**
 * Makes a verified backup now, beside the workspace and in its second folder with the pictures. Throws BACKUP_FAILED when
 * the first could not be made; trouble with the second is kept for `backupState`, because the first one stands.
 */
export function createBackup(store: Store, reason: BackupReason): Backup {
  const { connection, now, newId } = store;
  const through = lastTouch(store);
  let backup: Backup;
  try {
    backup = backUpFile({ connection, now, newId }, store.path, reason);
  } catch (error) {
    rememberBackup(store, undefined, messageOf(error));
    throw error;
  }
  rememberBackup(store, through, copyToSecond(store, backup));
  return backup;
}

/** How the backups stand, for the backup light. */
export function backupState(store: Store): BackupState {
  return {
    lastAt: listBackups(store)[0]?.at ?? null,
    pending: firstChangeSinceBackup(store) !== undefined,
    failed: readUpkeep(store.connection, "backupProblem") ?? null,
  };
}

/** When the first change after the last backup was made; undefined when there was none. A workspace without its backups counts from its beginning. */
export function firstChangeSinceBackup(store: Store): string | undefined {
  const through = listBackups(store).length > 0 ? Number(readUpkeep(store.connection, "backedUpThrough") ?? 0) : 0;
  return store.db.get<{ at: string }>(
    `SELECT "touchedAt" AS "at" FROM "steps" WHERE "touch" > ? AND "state" <> 'upkeep' ORDER BY "touch" LIMIT 1`,
    through,
  )?.at;
}

/** The number of the last writing, undoing or redoing of a step; 0 before the first. */
export function lastTouch(store: Store): number {
  return store.db.get<{ touch: number | null }>(`SELECT max("touch") AS "touch" FROM "steps"`)?.touch ?? 0;
}

/** Notes up to which touch of a step there is a backup, unless it failed, and what went wrong, unless nothing did. */
export function rememberBackup(store: Store, through: number | undefined, problem: string | undefined): void {
  if (store.readOnly) return;
  try {
    if (through !== undefined) remember(store, "backedUpThrough", String(through));
    remember(store, "backupProblem", problem);
  } catch {
    // On a full disk the note cannot be kept either; the failure itself is what the caller hears of.
  }
}

/** Verifies a backup by name, or without one the open workspace itself. */
export function verifyBackup(store: Store, name?: string): Verification {
  if (name === undefined) return verifyConnection(store.connection, store.path);
  return verifyFile(getBackup(store, name).path);
}

/** What an error says; of a failed backup only the reason, which may be a code of `errorReasons`. */
export function messageOf(error: unknown): string {
  if (error instanceof QunceError && error.code === "BACKUP_FAILED") return String(error.params.reason);
  return error instanceof Error ? error.message : String(error);
}

function copyToSecond(store: Store, backup: Backup): string | undefined {
  const folder = findSecondFolder(store);
  if (!folder) return undefined;
  try {
    copyToSecondFolder(store, folder, backup);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function remember(store: Store, name: UpkeepName, value: string | undefined): void {
  if (value === undefined) forgetUpkeep(store.connection, name);
  else writeUpkeep(store.connection, name, value);
}
