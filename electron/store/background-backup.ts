import type { Backup, BackupReason } from "@shared/api/contract/backups";
import { QunceError } from "@shared/api/errors";
import { type CopyReport, copyInBackground } from "./background-copy";
import { asBackupFailed, draftPathIn, nameBackup, nameOf } from "./backup-file";
import { backupFolderOf } from "./backup-list";
import { countRows } from "./count-rows";
import { lastTouch, messageOf, rememberBackup } from "./make-backup";
import { draftInSecondFolder, findSecondFolder, takeIntoSecondFolder } from "./second-folder";
import { storedKinds } from "./source-tables";
import type { Store } from "./store";
import { assertSameRows, dropDraft } from "./verified-copy";

/**
 * As `createBackup`, while the app goes on: copying and checking happen in a thread of their own. Answers undefined when
 * the store was closed meanwhile. Rejects with BACKUP_FAILED.
 */
export async function createBackupInBackground(store: Store, reason: BackupReason): Promise<Backup | undefined> {
  const at = new Date(store.now()).toISOString();
  const folder = backupFolderOf(store.path);
  let draft: string | undefined;
  const second = prepareSecond(store);
  try {
    draft = draftPathIn(folder, store.newId());
    const kinds = storedKinds(store.db);
    const report = await copyInBackground({ source: store.path, draft, kinds, secondDraft: second.draft });
    if (!store.connection.driver.open) return undefined;
    assertWhole(store, report);
    const backup = nameBackup(folder, draft, nameOf({ at, reason }, report));
    rememberBackup(store, report.through, second.problem ?? takeSecond(store, second, report, backup));
    return backup;
  } catch (error) {
    if (store.connection.driver.open) rememberBackup(store, undefined, messageOf(asBackupFailed(error)));
    throw asBackupFailed(error);
  } finally {
    for (const left of [draft, second.draft]) if (left) dropDraft(left);
  }
}

type Second = { readonly folder?: string; readonly draft: string | null; readonly problem?: string };

/** Trouble with the second folder must not hinder the first backup. */
function prepareSecond(store: Store): Second {
  const folder = findSecondFolder(store);
  if (!folder) return { draft: null };
  try {
    return { folder, draft: draftInSecondFolder(store, folder) };
  } catch (error) {
    return { draft: null, problem: messageOf(error) };
  }
}

function takeSecond(store: Store, { folder, draft }: Second, report: CopyReport, backup: Backup): string | undefined {
  if (!folder || !draft || report.secondHash === null) return undefined;
  try {
    takeIntoSecondFolder(store, folder, { draft, hash: report.secondHash }, backup);
    return undefined;
  } catch (error) {
    return messageOf(asBackupFailed(error));
  }
}

/** Where nothing was changed while the copy was made, it must have as many records as the store. */
function assertWhole(store: Store, report: CopyReport): void {
  if (report.problems.length > 0) throw new QunceError("BACKUP_FAILED", { reason: report.problems.join("; ") });
  if (report.through === lastTouch(store)) assertSameRows(countRows(store.db), report.rows);
}
