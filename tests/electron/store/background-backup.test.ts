import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBackupInBackground } from "@electron/store/background-backup";
import { copyInBackground } from "@electron/store/background-copy";
import { backupState, createBackup, listBackups, verifyBackup } from "@electron/store/backups";
import { writeMediaFile } from "@electron/store/media-folder";
import { insertRecord, listRecords } from "@electron/store/records";
import { storedKinds } from "@electron/store/source-tables";
import type { Store } from "@electron/store/store";
import { draftCopy } from "@electron/store/verified-copy";
import { beforeEach, expect, test } from "vitest";
import { freshFolder, freshStore, openTestStore, testClock, testId } from "../../support/fresh-store";
import { draftRow } from "./sample-rows";

let store: Store;

const insert = () =>
  store.write({ code: "drafts.create", subject: "" }, (tx) => insertRecord(tx, "drafts", testId(), draftRow()));
const filesBeside = () => readdirSync(`${store.path}.backups`);

beforeEach(() => {
  store = freshStore();
  insert();
});

test("a backup made in the background is like one made at once", async () => {
  const backup = await createBackupInBackground(store, "working");
  expect(backup).toMatchObject({ reason: "working", rows: 1, generation: "recent" });
  expect(listBackups(store)).toEqual([backup]);
  expect(filesBeside()).toEqual([backup?.name]);
  expect(verifyBackup(store, backup?.name).ok).toBe(true);
  expect(backupState(store)).toEqual({ lastAt: backup?.at, pending: false, failed: null });
  const copy = openTestStore({ path: backup?.path ?? "", readOnly: true });
  expect(listRecords(copy.db, "drafts")).toEqual(listRecords(store.db, "drafts"));
});

test("the thread finds in a copy what checking at once finds", async () => {
  const folder = freshFolder();
  const [atOnce, inBackground] = [join(folder, "a.qunce"), join(folder, "b.qunce")];
  const { rows, hash } = draftCopy(store.connection, atOnce);
  const kinds = storedKinds(store.db);
  const report = await copyInBackground({ source: store.path, draft: inBackground, kinds, secondDraft: null });
  expect(report).toEqual({ problems: [], rows, hash, through: 1, secondHash: null });
});

test("the app goes on writing meanwhile, and what it wrote is still to be backed up", async () => {
  const clock = testClock();
  store = freshStore(clock);
  insert();
  const making = createBackupInBackground(store, "working");
  // The thread needs longer to start than this takes, so either may be in the copy; none may be lost.
  insert();
  const backup = await making;
  insert();
  expect(backup?.rows).toBeGreaterThanOrEqual(1);
  expect(listRecords(store.db, "drafts")).toHaveLength(3);
  expect(backupState(store).pending).toBe(true);
});

test("it comes into the second folder too, with the pictures", async () => {
  const second = freshFolder();
  store = freshStore({ settings: { backupFolder: second } });
  const sha256 = writeMediaFile(store.path, Buffer.from("picture"));
  insert();
  const backup = await createBackupInBackground(store, "working");
  expect(readdirSync(join(second, "shop.qunce.backups")).sort()).toEqual([backup?.name, "media"]);
  expect(readdirSync(join(second, "shop.qunce.backups", "media"))).toEqual([sha256]);
  expect(backupState(store).failed).toBeNull();
});

test("a second folder that is not there does not hinder the first", async () => {
  const second = join(freshFolder(), "unplugged");
  store = freshStore({ settings: { backupFolder: second } });
  await createBackupInBackground(store, "working");
  expect(filesBeside()).toHaveLength(1);
  expect(backupState(store).failed).toContain(second);
});

test("when the store is closed meanwhile, nothing is left and nothing is said", async () => {
  const making = createBackupInBackground(store, "working");
  store.close();
  expect(await making).toBeUndefined();
  expect(filesBeside()).toEqual([]);
});

test("one that cannot be made leaves nothing, and shows in the backup light", async () => {
  writeFileSync(`${store.path}.backups`, "in the way");
  await expect(createBackupInBackground(store, "working")).rejects.toMatchObject({ code: "BACKUP_FAILED" });
  expect(backupState(store)).toMatchObject({ lastAt: null, failed: expect.stringContaining("EEXIST") });
});

test("what went wrong in the thread is said", async () => {
  const draft = join(freshFolder(), "nowhere", "b.qunce");
  const request = { source: store.path, draft, kinds: [], secondDraft: null };
  await expect(copyInBackground(request)).rejects.toThrow("unable to open database");
});

test("drafts of backups that were never finished are swept away, those in work are not", () => {
  const folder = `${store.path}.backups`;
  mkdirSync(folder);
  for (const name of ["draft-old.qunce", "draft-new.qunce", "notes.txt"]) writeFileSync(join(folder, name), "x");
  const yesterday = Date.now() / 1000 - 86_400;
  for (const name of ["draft-old.qunce", "notes.txt"]) utimesSync(join(folder, name), yesterday, yesterday);
  const { name } = createBackup(store, "manual");
  expect(filesBeside().sort()).toEqual([name, "draft-new.qunce", "notes.txt"].sort());
});
