import { createBackup, listBackups, previewRestore, restoreBackup, verifyBackup } from "../store/backups";
import type { Operations } from "./operations";

/** Backups: list, make, check, and take one back. */
export function backupRoutes(operations: Operations) {
  const { list, create, verify, previewRestore: preview, restore } = operations.backups;
  return {
    list: list.handler(({ context }) => listBackups(context.workspaces.getStore())),
    create: create.handler(({ context }) => createBackup(context.workspaces.getStore(), "manual")),
    verify: verify.handler(({ input, context }) => verifyBackup(context.workspaces.getStore(), input.name)),
    previewRestore: preview.handler(({ input, context }) => previewRestore(context.workspaces.getStore(), input.name)),
    restore: restore.handler(({ input, context }) => restoreBackup(context.workspaces.getStore(), input.name)),
  };
}
