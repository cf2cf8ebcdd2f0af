import { minutesBetween, type WallTime } from "@shared/domain/wall-time";

/** What the backup light says. */
export type BackupSignal = "safe" | "pending" | "never" | "old" | "failed";

/** Changes older than this without a backup are a worry. */
const WORRY_MINUTES = 24 * 60;

/** The light from what is known of backups: failed and old ones worry, changes since the last one only colour it after a day. */
export function backupSignal(
  backup: { readonly pending: boolean; readonly failed: string | null },
  lastAt: WallTime | null,
  now: WallTime,
): BackupSignal {
  if (backup.failed !== null) return "failed";
  if (lastAt === null) return "never";
  if (!backup.pending) return "safe";
  return minutesBetween(lastAt, now) > WORRY_MINUTES ? "old" : "pending";
}
