import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Backup, BackupReason } from "@shared/api/contract/backups";
import { QunceError } from "@shared/api/errors";
import { backupFolderOf, listBackupFiles } from "./backup-list";
import { formatBackupName, parseBackupName } from "./backup-name";
import { planRetention } from "./backup-retention";
import { totalOf } from "./count-rows";
import { ensureFolder, putInPlace } from "./durable-files";
import { type CopyContent, draftCopy, dropDraft } from "./verified-copy";
import type { StepContext } from "./write-step";

const HOUR_MS = 3_600_000;

/** Makes a verified backup beside the workspace and lets go of those that no generation keeps. Throws BACKUP_FAILED. */
export function backUpFile(context: StepContext, path: string, reason: BackupReason): Backup {
  const at = new Date(context.now()).toISOString();
  return explained(() => {
    const draft = draftPathIn(backupFolderOf(path), context.newId());
    const content = draftCopy(context.connection, draft);
    return nameBackup(backupFolderOf(path), draft, nameOf({ at, reason }, content));
  });
}

/** A place for a copy that is not verified yet, in a folder that is made if need be. */
export function draftPathIn(folder: string, nonce: string): string {
  ensureFolder(folder);
  return join(folder, `draft-${nonce}.qunce`);
}

/** The name of a backup with this content. */
export function nameOf(made: { readonly at: string; readonly reason: BackupReason }, content: CopyContent): string {
  return formatBackupName({ ...made, rows: totalOf(content.rows), hash: content.hash.slice(0, 16) });
}

/** Gives a verified draft its name, and lets go of what no generation keeps. Of the same moment and content there is one. */
export function nameBackup(folder: string, draft: string, name: string): Backup {
  const path = join(folder, name);
  try {
    putInPlace(draft, path);
  } catch (error) {
    if (!(error instanceof QunceError && error.code === "FILE_EXISTS")) throw error;
  } finally {
    dropDraft(draft);
  }
  prune(folder);
  const backup = listBackupFiles([folder]).find((each) => each.name === name);
  if (!backup) throw new QunceError("BACKUP_FAILED", { reason: path });
  return backup;
}

/** Turns whatever goes wrong into BACKUP_FAILED with its reason. */
export function explained<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asBackupFailed(error);
  }
}

/** Any error as BACKUP_FAILED. */
export function asBackupFailed(error: unknown): QunceError {
  if (error instanceof QunceError && error.code === "BACKUP_FAILED") return error;
  return new QunceError("BACKUP_FAILED", { reason: reasonOf(error) }, { cause: error });
}

/** As a code where there is one, so that it reads in both languages; `errorReasons` has the words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "DISK_FULL" || code === "ENOSPC") return "disk_full";
  if (code === "SAVE_UNCERTAIN") return "disk";
  return String(error);
}

function prune(folder: string): void {
  const backups = listBackupFiles([folder]);
  const kept = planRetention(
    backups.flatMap((backup) => {
      const parsed = parseBackupName(backup.name);
      return parsed ? [{ ...parsed, name: backup.name }] : [];
    }),
  );
  for (const backup of backups) if (!kept.has(backup.name)) rmSync(backup.path, { force: true });
  for (const name of readdirSync(folder)) if (isLeftDraft(folder, name)) rmSync(join(folder, name), { force: true });
}

/** A draft nobody is working on: the app was killed while it made a backup. Files are compared with files, so whose clock it is does not matter. */
function isLeftDraft(folder: string, name: string): boolean {
  if (!name.startsWith("draft-")) return false;
  const written = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return statSync(folder).mtimeMs - written > HOUR_MS;
}
