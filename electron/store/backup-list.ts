import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Backup } from "@shared/api/contract/backups";
import { BACKUPS, type BackupName, parseBackupName } from "./backup-name";
import { planRetention } from "./backup-retention";
import { verifyFile } from "./verify-file";

/** The folder of a workspace's backups beside it. */
export function backupFolderOf(path: string): string {
  return path + BACKUPS;
}

/** The folder of its backups inside a second folder, which several workspaces may share. */
export function secondBackupFolderOf(path: string, folder: string): string {
  return join(folder, basename(path) + BACKUPS);
}

/** The backups in these folders, newest first; one that lies in several is named once, where it was found first. */
export function listBackupFiles(folders: readonly string[]): Backup[] {
  const found = new Map<string, BackupName & { name: string; path: string }>();
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const parsed = parseBackupName(name);
      if (parsed && !found.has(name)) found.set(name, { ...parsed, name, path: join(folder, name) });
    }
  }
  const generations = planRetention([...found.values()]);
  return [...found.values()]
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
    .map(({ name, path, at, reason, rows }) => ({
      name,
      path,
      at,
      reason,
      generation: generations.get(name) ?? "recent",
      size: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
      rows,
    }));
}

/** The newest backup beside a workspace that passes verification: the way out when the workspace itself does not open. */
export function findNewestGoodBackup(path: string): Backup | undefined {
  return listBackupFiles([backupFolderOf(path)]).find((backup) => verifyFile(backup.path).ok);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not made yet, or on a disk that is not there now.
    return [];
  }
}
