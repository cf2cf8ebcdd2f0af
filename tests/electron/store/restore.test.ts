import { appendFileSync } from "node:fs";
import { createBackup, listBackups, previewRestore, restoreBackup } from "@electron/store/backups";
import { changeState, redo, undo } from "@electron/store/changes";
import { getRecord, insertRecord, listRecords, trashRecords, updateRecord } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import { getSettings, updateSettings } from "@electron/store/settings";
import type { Store } from "@electron/store/store";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { beforeEach, describe, expect, test } from "vitest";
import { freshFolder, freshStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { draftRow, groupRow, messageRow } from "./sample-rows";

let store: Store;
let clock: TestClock;
let backup: string;
const [group, kept, changed, removed, trashed] = [testId(), testId(), testId(), testId(), testId()];

/** All records as people see them: without revision and time of change. */
function content() {
  return RECORD_KINDS.flatMap((kind) =>
    [false, true].flatMap((isTrashed) =>
      listRecords(store.db, kind, { trashed: isTrashed }).map(({ revision: _, updatedAt: __, ...seen }) => seen),
    ),
  );
}

beforeEach(() => {
  clock = testClock();
  store = freshStore(clock);
  store.write({ code: "setup", subject: "" }, (tx) => {
    insertRecord(tx, "groups", group, groupRow("宝妈群"));
    for (const id of [kept, changed, removed, trashed])
      insertRecord(tx, "drafts", id, draftRow({ title: `d${id.at(-1)}` }));
    insertRecord(tx, "messages", testId(), messageRow({ groupId: group, draftId: removed }));
    updateSettings(tx, { theme: "dark" });
  });
  clock.advance(1000);
  backup = createBackup(store, "manual").name;
  clock.advance(1000);
});

/** A day of work after the backup. */
function work(): void {
  store.write({ code: "work", subject: "" }, (tx) => {
    updateRecord(tx, "drafts", changed, { title: "改过的" });
    trashRecords(tx, "drafts", [trashed]);
    insertRecord(tx, "drafts", testId(), draftRow({ title: "新的" }));
    tx.run(`UPDATE "messages" SET "draftId" = NULL`);
    tx.run(`DELETE FROM "drafts" WHERE "id" = ?`, removed);
    updateSettings(tx, { theme: "light", backupFolder: freshFolder() });
  });
}

describe("restoring", () => {
  test("shows before what would come back, go, and change", () => {
    work();
    const preview = previewRestore(store, backup);
    const name = (id: string) => `d${id.at(-1)}`;
    expect({ ...preview, counts: { drafts: preview.counts.drafts, groups: preview.counts.groups } }).toEqual({
      backup: listBackups(store).find((each) => each.name === backup),
      counts: { drafts: { now: 3, backup: 4 }, groups: { now: 1, backup: 1 } },
      returns: [name(removed)],
      leaves: ["新的"],
      changes: [name(changed), name(trashed), "开场"],
    });
    expect(content()).not.toEqual([]);
  });

  test("makes everything what it was, as one step that can be undone and done again", () => {
    const before = content();
    work();
    const after = content();
    expect(restoreBackup(store, backup)).toEqual({ changed: 5 });
    expect(content()).toEqual(before);
    expect(getSettings(store.db).theme).toBe("dark");
    expect(changeState(store.db).undo?.label).toEqual({ code: "backups.restore", subject: "2026-11-28T11:36:01.000Z" });
    undo(store);
    expect(content()).toEqual(after);
    redo(store);
    expect(content()).toEqual(before);
  });

  test("keeps the second folder as it is set now", () => {
    work();
    const { backupFolder } = getSettings(store.db);
    restoreBackup(store, backup);
    expect(getSettings(store.db).backupFolder).toBe(backupFolder);
  });

  test("lets revisions grow, so that nobody overwrites what came back", () => {
    work();
    restoreBackup(store, backup);
    expect(getRecord(store.db, "drafts", changed).revision).toBe(3);
    expect(getRecord(store.db, "drafts", kept).revision).toBe(1);
  });

  test("makes a backup of the present state before", () => {
    work();
    restoreBackup(store, backup);
    expect(listBackups(store).map(({ reason, rows }) => [reason, rows])).toEqual([
      ["restore", 6],
      ["manual", 6],
    ]);
  });

  test("is found by search like anything else", () => {
    work();
    restoreBackup(store, backup);
    const hits = (words: string) =>
      searchRecords(store.db, words).groups.flatMap((each) => each.hits.map(({ id }) => id));
    expect([hits("改过的"), hits(`d${removed.at(-1)}`)]).toEqual([[], [removed]]);
  });

  test("of the present state is no step", () => {
    const rename = (title: string) =>
      store.write({ code: "rename", subject: title }, (tx) => updateRecord(tx, "drafts", kept, { title }));
    const { title } = getRecord(store.db, "drafts", kept);
    rename("别的");
    rename(title);
    expect(restoreBackup(store, backup)).toEqual({ changed: 0 });
    expect(changeState(store.db).undo?.label).toEqual({ code: "rename", subject: title });
  });

  test("is refused from a backup that does not pass verification, and nothing changes", () => {
    work();
    const after = content();
    appendFileSync(listBackups(store).find((each) => each.name === backup)?.path ?? "", "x");
    expect(errorOf(() => restoreBackup(store, backup))).toMatchObject({ code: "BACKUP_BAD" });
    expect(errorOf(() => previewRestore(store, backup))).toMatchObject({ code: "BACKUP_BAD" });
    expect(errorOf(() => restoreBackup(store, "nothing"))).toMatchObject({ code: "NOT_FOUND" });
    expect(content()).toEqual(after);
    expect(listBackups(store)).toHaveLength(1);
  });
});
