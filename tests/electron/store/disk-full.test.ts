import { asBackupFailed } from "@electron/store/backup-file";
import { createBackup } from "@electron/store/backups";
import { changeState, undo } from "@electron/store/changes";
import { insertRecord, listRecords, trashRecords } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import type { Store } from "@electron/store/store";
import { QunceError, sentenceOf } from "@shared/api/errors";
import { expect, test } from "vitest";
import { freshStore, openTestStore, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { draftRow } from "./sample-rows";

const insert = (store: Store, title: string) =>
  store.write({ code: "drafts.create", subject: title }, (tx) =>
    insertRecord(tx, "drafts", testId(), draftRow({ title, plainText: "今晚八点直播间见".repeat(100) })),
  );
const titles = (store: Store) => listRecords(store.db, "drafts").map(({ title }) => title);

/** The file may not grow beyond what it has now: SQLite then answers as it does on a full disk. */
function fillDisk(store: Store): void {
  store.connection.pragma("wal_checkpoint(TRUNCATE)");
  store.connection.pragma(`max_page_count = ${store.connection.pragma("page_count")}`);
}

function freeSpace(store: Store): void {
  store.connection.pragma("max_page_count = 1000000");
}

test("on a full disk a save is refused as a whole, reading goes on, and with space again so does writing", () => {
  const store = freshStore();
  insert(store, "会员日");
  fillDisk(store);
  let saved = 0;
  const save = () => {
    insert(store, `挤${saved}`);
    saved += 1;
  };
  while (errorOf(save) === "done");
  expect(errorOf(save)).toEqual({ code: "DISK_FULL", params: {} });
  expect(titles(store)).toHaveLength(1 + saved);
  expect(searchRecords(store.db, "会员日").groups).toHaveLength(1);
  expect(changeState(store.db).undo?.label.subject).toBe(saved === 0 ? "会员日" : `挤${saved - 1}`);
  expect(store.readOnly).toBeNull();
  freeSpace(store);
  insert(store, "又有地方了");
  undo(store);
  expect(titles(store)).toHaveLength(1 + saved);
  expect(store.connection.pragma("integrity_check")).toBe("ok");
});

test("a workspace on a full disk can be closed and opened again", () => {
  const store = freshStore();
  insert(store, "会员日");
  fillDisk(store);
  while (errorOf(() => insert(store, "挤")) === "done");
  const kept = titles(store);
  store.close();
  const again = openTestStore({ path: store.path });
  expect(titles(again)).toEqual(kept);
  again.write({ code: "drafts.trash", subject: "" }, (tx) =>
    trashRecords(
      tx,
      "drafts",
      listRecords(again.db, "drafts").map(({ id }) => id),
    ),
  );
  expect(titles(again)).toEqual([]);
});

test("a step that fails half-way through many rows leaves none of them", () => {
  const store = freshStore();
  fillDisk(store);
  const work = () =>
    store.write({ code: "import", subject: "" }, (tx) => {
      for (let index = 0; index < 500; index += 1)
        insertRecord(tx, "drafts", testId(), draftRow({ title: String(index) }));
    });
  expect(errorOf(work)).toMatchObject({ code: "DISK_FULL" });
  expect([titles(store), changeState(store.db)]).toEqual([[], { undo: null, redo: null }]);
  freeSpace(store);
  expect(createBackup(store, "manual").rows).toBe(0);
});

test("a backup for which there is no space says so in the language of the screen", () => {
  const full = [new QunceError("DISK_FULL"), Object.assign(new Error("no space left on device"), { code: "ENOSPC" })];
  const errors = full.map(asBackupFailed);
  expect(errors.map(({ params }) => params)).toEqual([{ reason: "disk_full" }, { reason: "disk_full" }]);
  expect(sentenceOf("BACKUP_FAILED", errors[0]?.params, "en")).toBe(
    "The backup failed: the disk is full. The operation was stopped; nothing changed.",
  );
});
