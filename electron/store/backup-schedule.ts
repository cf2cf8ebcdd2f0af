import { createBackupInBackground } from "./background-backup";
import { backupState, createBackup, firstChangeSinceBackup, listBackups } from "./make-backup";
import type { Store } from "./store";
import { tidyUp } from "./tidy-up";

const MINUTE_MS = 60_000;

/** When backups are made by themselves. */
export const BACKUP_RHYTHM = {
  /** The first one this long after the first change. */
  afterFirstChange: 2 * MINUTE_MS,
  /** The next ones at most this often. */
  between: 30 * MINUTE_MS,
  /** After a failure the next try comes this much later. */
  afterFailure: 5 * MINUTE_MS,
  /** How often the clock is looked at. */
  look: MINUTE_MS / 2,
} as const;

/** Calls `task` every `ms` until the answer is called. */
export type Every = (task: () => Promise<void>, ms: number) => () => void;

/** Backups that make themselves while the store is open. */
export type BackupSchedule = {
  /** Looks whether a backup is due now, and makes it in the background. Never rejects: what fails shows in `backupState`. */
  tick(): Promise<void>;
  /** Stops, and makes the last backup if something changed since the one before. Call before `store.close()`. */
  finish(): void;
};

/** Starts making backups: two minutes after the first change, then at most every half hour of work, and at the end. */
export function scheduleBackups(store: Store, every: Every = everyOnTheClock): BackupSchedule {
  let lastFailure = Number.NEGATIVE_INFINITY;
  let isTicking = true;
  let isBusy = false;
  const stop = every(tick, BACKUP_RHYTHM.look);

  async function tick(): Promise<void> {
    if (!isTicking || isBusy || store.readOnly) return;
    isBusy = true;
    try {
      store.guarded(() => tidyUp(store.connection));
      if (isDue()) await createBackupInBackground(store, "working");
    } catch {
      lastFailure = store.now();
    } finally {
      isBusy = false;
    }
  }

  function isDue(): boolean {
    const now = store.now();
    if (now - lastFailure < BACKUP_RHYTHM.afterFailure) return false;
    const backups = listBackups(store);
    const firstChange = firstChangeSinceBackup(store);
    if (firstChange === undefined || now - Date.parse(firstChange) < BACKUP_RHYTHM.afterFirstChange) return false;
    const lastWorking = backups.find((backup) => backup.reason === "working");
    return !lastWorking || now - Date.parse(lastWorking.at) >= BACKUP_RHYTHM.between;
  }

  return {
    tick,
    finish() {
      if (!isTicking) return;
      isTicking = false;
      stop();
      try {
        if (!store.readOnly && backupState(store).pending) createBackup(store, "quit");
      } catch {
        // Quitting goes on: the failure is kept for the backup light of the next opening.
      }
    },
  };
}

const everyOnTheClock: Every = (task, ms) => {
  const timer = setInterval(task, ms);
  timer.unref();
  return () => clearInterval(timer);
};
