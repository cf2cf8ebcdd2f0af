import { z } from "zod";
import { operation } from "../operation";

/** Why a backup was made. */
export const backupReason = z.enum(["manual", "working", "quit", "migration", "import", "restore", "merge"]);

const backup = z.object({
  /** File name, unique over all folders of this workspace's backups. */
  name: z.string(),
  path: z.string(),
  at: z.string(),
  reason: backupReason,
  generation: z.enum(["recent", "daily", "monthly"]),
  size: z.number().int(),
  rows: z.number().int(),
});

export type BackupReason = z.infer<typeof backupReason>;
export type Backup = z.infer<typeof backup>;

const counts = z.record(z.string(), z.object({ now: z.number().int(), backup: z.number().int() }));

export const backupsContract = {
  list: operation.output(z.array(backup)),
  /** Makes a verified backup now. */
  create: operation.output(backup),
  /** Opens the backup beside the store and checks integrity and row counts. */
  verify: operation.input(z.object({ name: z.string().optional() })).output(
    z.object({
      ok: z.boolean(),
      checked: z.string(),
      problems: z.array(z.string()),
      rows: z.record(z.string(), z.number()),
    }),
  ),
  /** What restoring would change, kind by kind, before anything does. */
  previewRestore: operation.input(z.object({ name: z.string() })).output(
    z.object({
      backup,
      counts,
      /** Records that would come back, be taken away, or change, with names for people; at most 50 each. */
      returns: z.array(z.string()),
      leaves: z.array(z.string()),
      changes: z.array(z.string()),
    }),
  ),
  /** Takes a backup's content as one transaction: it can be undone like any other change. */
  restore: operation.input(z.object({ name: z.string() })).output(z.object({ changed: z.number().int() })),
};
