import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backupState, createBackup, listBackups, saveCopy, verifyBackup, verifyFile } from "@electron/store/backups";
import { writeMediaFile } from "@electron/store/media-folder";
import { insertRecord, listRecords } from "@electron/store/records";
import { updateSettings } from "@electron/store/settings";
import type { Store } from "@electron/store/store";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { freshFolder, freshStore, openTestStore, testClock, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { draftRow } from "./sample-rows";

const insert = (store: Store, title: string) =>
  store.write({ code: "drafts.create", subject: title }, (tx) =>
    insertRecord(tx, "drafts", testId(), draftRow({ title })),
  );

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe("a backup", () => {
  test("is a workspace by itself with everything that was saved, made beside the workspace", () => {
    const store = freshStore();
    insert(store, "会员日");
    const backup = createBackup(store, "manual");
    expect(backup).toEqual({
      name: expect.stringMatching(/^2026-11-28T11-36-00-000Z\.manual\.1\.[0-9a-f]{16}\.qunce$/),
      path: join(`${store.path}.backups`, backup.name),
      at: "2026-11-28T11:36:00.000Z",
      reason: "manual",
      generation: "recent",
      size: readFileSync(backup.path).length,
      rows: 1,
    });
    expect(readdirSync(`${store.path}.backups`)).toEqual([backup.name]);
    expect(listBackups(store)).toEqual([backup]);
    const opened = openTestStore({ path: backup.path, readOnly: true });
    expect(listRecords(opened.db, "drafts")).toEqual(listRecords(store.db, "drafts"));
  });

  test("stays as it was made: opened, it only shows", () => {
    const store = freshStore();
    insert(store, "会员日");
    const { path, name } = createBackup(store, "manual");
    const opened = openTestStore({ path });
    expect(opened.readOnly).toBe("file");
    expect(errorOf(() => insert(opened, "x"))).toMatchObject({ code: "READ_ONLY" });
    opened.close();
    expect(verifyBackup(store, name).ok).toBe(true);
    expect(readdirSync(`${store.path}.backups`)).toEqual([name]);
  });

  test("is taken of a read-only workspace too", () => {
    const path = freshStore().path;
    const reader = openTestStore({ path, readOnly: true });
    expect(createBackup(reader, "manual").rows).toBe(0);
  });

  test("that cannot be made says so, leaves nothing, and shows in the backup light", () => {
    const store = freshStore();
    writeFileSync(`${store.path}.backups`, "a file in the way");
    expect(errorOf(() => createBackup(store, "manual"))).toMatchObject({ code: "BACKUP_FAILED" });
    expect(backupState(store)).toEqual({ lastAt: null, pending: false, failed: expect.stringContaining("EEXIST") });
    rmSync(`${store.path}.backups`);
    createBackup(store, "manual");
    expect(backupState(store)).toEqual({ lastAt: "2026-11-28T11:36:00.000Z", pending: false, failed: null });
  });

  test("is pending from the first change after the last one, undo and redo included", () => {
    const clock = testClock();
    const store = freshStore(clock);
    expect(backupState(store).pending).toBe(false);
    insert(store, "会员日");
    expect(backupState(store).pending).toBe(true);
    clock.advance(1000);
    createBackup(store, "manual");
    expect(backupState(store).pending).toBe(false);
  });

  test("lets go of what no generation keeps", () => {
    const clock = testClock();
    const store = freshStore(clock);
    for (let index = 0; index < 8; index += 1) {
      createBackup(store, "manual");
      clock.advance(60_000);
    }
    expect(listBackups(store).map(({ generation }) => generation)).toEqual(Array.from({ length: 5 }, () => "recent"));
    expect(readdirSync(`${store.path}.backups`)).toHaveLength(5);
  });
});

describe("the second folder", () => {
  test("gets every backup too, with the pictures, and is listed when the first one is gone", () => {
    const second = freshFolder();
    const store = freshStore({ settings: { backupFolder: second } });
    const sha256 = writeMediaFile(store.path, Buffer.from("picture"));
    insert(store, "会员日");
    const backup = createBackup(store, "working");
    expect(readdirSync(join(second, "shop.qunce.backups")).sort()).toEqual([backup.name, "media"]);
    expect(readdirSync(join(second, "shop.qunce.backups", "media"))).toEqual([sha256]);
    expect(listBackups(store)).toEqual([backup]);
    rmSync(`${store.path}.backups`, { recursive: true });
    expect(listBackups(store)).toEqual([{ ...backup, path: join(second, "shop.qunce.backups", backup.name) }]);
  });

  test("that is not there does not hinder the first, but shows in the backup light", () => {
    const store = freshStore();
    const second = join(freshFolder(), "unplugged");
    store.write({ code: "settings.update", subject: "" }, (tx) => updateSettings(tx, { backupFolder: second }));
    createBackup(store, "working");
    expect(listBackups(store)).toHaveLength(1);
    expect(backupState(store).failed).toContain(second);
    mkdirSync(second);
    createBackup(store, "working");
    expect(backupState(store).failed).toBeNull();
  });
});

describe("verification", () => {
  test("counts the records of a backup, and of the open workspace", () => {
    const store = freshStore();
    insert(store, "会员日");
    const backup = createBackup(store, "manual");
    const rows = expect.objectContaining({ drafts: 1, messages: 0 });
    expect(verifyBackup(store, backup.name)).toEqual({ ok: true, checked: backup.path, problems: [], rows });
    expect(verifyBackup(store)).toEqual({ ok: true, checked: store.path, problems: [], rows });
    expect(errorOf(() => verifyBackup(store, "../shop.qunce"))).toMatchObject({ code: "NOT_FOUND" });
  });

  test("sees every flipped bit of a backup, which SQLite alone does not", () => {
    const store = freshStore();
    insert(store, "会员日");
    const { path, size } = createBackup(store, "manual");
    for (let at = 100; at < size; at += Math.floor(size / 40)) {
      flip(path, at);
      expect(verifyFile(path)).toMatchObject({ ok: false });
      flip(path, at);
    }
    expect(verifyFile(path).ok).toBe(true);
  });

  test.each([
    ["missing", () => join(freshFolder(), "nothing.qunce")],
    ["folder", () => freshFolder()],
  ])("says what else is wrong: %s", (kind, make) => {
    const path = make();
    expect(verifyFile(path)).toEqual({ ok: false, checked: path, problems: [`header: ${kind}`], rows: {} });
  });

  test("finds a record that refers to nothing", () => {
    const store = freshStore();
    const copy = saveCopy(store, join(freshFolder(), "copy.qunce")).path;
    const file = new Database(copy);
    file.pragma("foreign_keys = OFF");
    file.exec(`DROP TRIGGER "log_tiers_insert"`);
    file.exec(`INSERT INTO "tiers" VALUES ('1', 1, '', '', NULL, '', 1, '', '[]', 'nobody', NULL, '')`);
    file.close();
    expect(verifyFile(copy)).toMatchObject({ ok: false, problems: ["reference: tiers 1 → voices"] });
  });
});

describe("a copy under another name", () => {
  test("is a workspace of its own, with its pictures and its history", () => {
    const store = freshStore();
    insert(store, "会员日");
    const sha256 = writeMediaFile(store.path, Buffer.from("picture"));
    const path = join(freshFolder(), "new folder", "copy.qunce");
    expect(saveCopy(store, path)).toEqual({ path });
    expect(readdirSync(`${path}.media`)).toEqual([sha256]);
    const copy = openTestStore({ path });
    insert(copy, "只在副本");
    expect([listRecords(store.db, "drafts").length, listRecords(copy.db, "drafts").length]).toEqual([1, 2]);
  });

  test("of a backup has the pictures of the workspace it was made from", () => {
    const second = freshFolder();
    const store = freshStore({ settings: { backupFolder: second } });
    const sha256 = writeMediaFile(store.path, Buffer.from("picture"));
    const { path, name } = createBackup(store, "manual");
    for (const [place, backup] of [path, join(second, "shop.qunce.backups", name)].entries()) {
      const opened = openTestStore({ path: backup, readOnly: true });
      const copy = saveCopy(opened, join(freshFolder(), `copy-${place}.qunce`));
      expect(readdirSync(`${copy.path}.media`)).toEqual([sha256]);
    }
  });

  test("never overwrites", () => {
    const store = freshStore();
    expect(errorOf(() => saveCopy(store, store.path))).toEqual({ code: "FILE_EXISTS", params: { path: store.path } });
  });
});
