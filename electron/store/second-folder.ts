import { copyFileSync, existsSync } from "node:fs";
import type { Backup } from "@shared/api/contract/backups";
import { QunceError } from "@shared/api/errors";
import { draftPathIn, explained, nameBackup } from "./backup-file";
import { secondBackupFolderOf } from "./backup-list";
import { syncFile } from "./durable-files";
import { copyMissingMedia } from "./media-folder";
import { getSettings } from "./settings";
import type { Store } from "./store";
import { dropDraft } from "./verified-copy";
import { hashFile } from "./verify-file";

/** The folder of this workspace's backups in the second folder it has set; undefined when it has none. */
export function findSecondFolder(store: Store): string | undefined {
  const { backupFolder } = getSettings(store.db);
  return backupFolder ? secondBackupFolderOf(store.path, backupFolder) : undefined;
}

/** A place for a copy in the second folder. Throws BACKUP_FAILED when it is not there: it is not made, because it is a disk that is not plugged in. */
export function draftInSecondFolder(store: Store, folder: string): string {
  const { backupFolder } = getSettings(store.db);
  if (!existsSync(backupFolder)) throw new QunceError("BACKUP_FAILED", { reason: backupFolder });
  return explained(() => draftPathIn(folder, store.newId()));
}

/** Copies a backup into the second folder, reads it back by its hash, and brings the pictures. Throws BACKUP_FAILED. */
export function copyToSecondFolder(store: Store, folder: string, backup: Backup): void {
  const draft = draftInSecondFolder(store, folder);
  explained(() => {
    try {
      copyFileSync(backup.path, draft);
      syncFile(draft);
      takeIntoSecondFolder(store, folder, { draft, hash: hashFile(draft) }, backup);
    } finally {
      dropDraft(draft);
    }
  });
}

/** Gives a copy in the second folder the name of the backup it was made from, and brings the pictures. Throws BACKUP_FAILED when it is not the same. */
export function takeIntoSecondFolder(
  store: Store,
  folder: string,
  copy: { readonly draft: string; readonly hash: string },
  backup: Backup,
): void {
  if (copy.hash !== hashFile(backup.path)) throw new QunceError("BACKUP_FAILED", { reason: copy.draft });
  nameBackup(folder, copy.draft, backup.name);
  copyMissingMedia(store.path, folder);
}
