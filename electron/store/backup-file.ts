import { copyFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Backup, BackupReason } from "@shared/api/contract/backups";
import { QunceError } from "@shared/api/errors";
import { backupFolderOf, listBackupFiles, secondBackupFolderOf } from "./backup-list";
import { formatBackupName, parseBackupName } from "./backup-name";
import { planRetention } from "./backup-retention";
import { totalOf } from "./count-rows";
import { ensureFolder, putInPlace } from "./durable-files";
import { writeVerifiedCopy } from "./verified-copy";
import { hashFile } from "./verify-file";
import type { StepContext } from "./write-step";

/** Makes a verified backup beside the workspace and lets go of those that no generation keeps. Throws BACKUP_FAILED. */
export function backUpFile({ connection, now, newId }: StepContext, path: string, reason: BackupReason): Backup {
  const folder = backupFolderOf(path);
  const at = new Date(now()).toISOString();
  try {
    ensureFolder(folder);
    const draft = join(folder, `draft-${newId()}.qunce`);
    const written = writeVerifiedCopy(connection, draft, ({ rows, hash }) =>
      join(folder, formatBackupName({ at, reason, rows: totalOf(rows), hash: hash.slice(0, 16) })),
    );
    prune(folder);
    const backup = listBackupFiles([folder]).find((each) => each.path === written.path);
    if (!backup) throw new QunceError("BACKUP_FAILED", { reason: written.path });
    return backup;
  } catch (error) {
    if (error instanceof QunceError && error.code === "BACKUP_FAILED") throw error;
    throw new QunceError("BACKUP_FAILED", { reason: String(error) }, { cause: error });
  }
}

/** Brings the second folder up to date with a backup: copied, read back by its hash, named. Throws BACKUP_FAILED. */
export function copyToSecondFolder(path: string, backup: Backup, secondFolder: string): void {
  const folder = secondBackupFolderOf(path, secondFolder);
  const target = join(folder, backup.name);
  const draft = join(folder, `draft-${backup.name}`);
  try {
    // The folder itself is not made: one that is missing is a disk that is not plugged in.
    if (!existsSync(secondFolder)) throw new QunceError("BACKUP_FAILED", { reason: secondFolder });
    ensureFolder(folder);
    if (existsSync(target)) return;
    copyFileSync(backup.path, draft);
    const hash = parseBackupName(backup.name)?.hash ?? "";
    if (!hashFile(draft).startsWith(hash)) throw new QunceError("BACKUP_FAILED", { reason: target });
    putInPlace(draft, target);
    prune(folder);
  } catch (error) {
    if (error instanceof QunceError) throw error;
    throw new QunceError("BACKUP_FAILED", { reason: String(error) }, { cause: error });
  } finally {
    rmSync(draft, { force: true });
  }
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
}
