/** Backups as routes and services see them: making, listing, checking, taking back, by themselves. */
export { type BackupSchedule, type Every, scheduleBackups } from "./backup-schedule";
export { type BackupState, backupState, createBackup, listBackups, verifyBackup } from "./make-backup";
export { previewRestore, type RestorePreview, restoreBackup } from "./restore-backup";
export { saveCopy } from "./save-copy";
export { type Verification, verifyFile } from "./verify-file";
