import { basename, dirname } from "node:path";
import { type BackupReason, backupReason } from "@shared/api/contract/backups";

/** What a backup's name says of it, so that a list needs not open the files. */
export type BackupName = {
  readonly at: string;
  readonly reason: BackupReason;
  /** Records in it, living and trashed. */
  readonly rows: number;
  /** First 16 hex digits of the SHA-256 of its bytes: SQLite alone does not see a flipped bit in a text. */
  readonly hash: string;
};

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.([a-z]+)\.(\d+)\.([0-9a-f]{16})\.qunce$/;

/** What the folder of a workspace's backups is called after the workspace. */
export const BACKUPS = ".backups";

/** Whether a path is that of a backup in its folder. */
export function isBackup(path: string): boolean {
  return dirname(path).endsWith(BACKUPS) && parseBackupName(basename(path)) !== undefined;
}

/** `2026-11-28T11-36-00-000Z.manual.1234.3f9a….qunce`: time in UTC, reason, records, hash. */
export function formatBackupName({ at, reason, rows, hash }: BackupName): string {
  return `${at.replaceAll(":", "-").replace(".", "-")}.${reason}.${rows}.${hash}.qunce`;
}

/** Reads a backup's name; undefined for any other file. */
export function parseBackupName(name: string): BackupName | undefined {
  const match = PATTERN.exec(name);
  if (!match) return undefined;
  const [, date, hour, minute, second, millisecond, word, rows, hash = ""] = match;
  const at = `${date}T${hour}:${minute}:${second}.${millisecond}Z`;
  const reason = backupReason.safeParse(word);
  if (Number.isNaN(Date.parse(at)) || !reason.success) return undefined;
  return { at, reason: reason.data, rows: Number(rows), hash };
}
