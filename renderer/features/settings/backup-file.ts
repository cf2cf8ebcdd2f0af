import type { client } from "../../api/client";

/** One backup as the list has it. */
export type BackupFile = Awaited<ReturnType<typeof client.backups.list>>[number];
