import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { insertRecord, listRecords } from "@electron/store/records";
import { getSettings } from "@electron/store/settings";
import { defaultSettings } from "@shared/domain/settings";
import { describe, expect, test } from "vitest";
import { freshFolder, freshStore, openTestStore, TEST_NOW, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { groupRow } from "./sample-rows";

const label = { code: "groups.create", subject: "" };

describe("a new workspace", () => {
  test("is one file with the settings it was made with, and closed it leaves nothing beside it", () => {
    const store = freshStore({ settings: { name: "小美的店", language: "en" } });
    expect(getSettings(store.db)).toEqual({ ...defaultSettings, name: "小美的店", language: "en" });
    store.close();
    expect(readdirSync(join(store.path, ".."))).toEqual(["shop.qunce"]);
  });

  test("never overwrites a file", () => {
    const path = join(freshFolder(), "shop.qunce");
    writeFileSync(path, "precious");
    expect(errorOf(() => openTestStore({ path, create: { settings: defaultSettings } }))).toEqual({
      code: "FILE_EXISTS",
      params: { path },
    });
    expect(readFileSync(path, "utf8")).toBe("precious");
  });

  test("is not mixed with the log of a file of the same name that was deleted by hand", () => {
    const first = freshStore();
    first.write(label, (tx) => insertRecord(tx, "groups", testId(), groupRow("旧群")));
    const log = readFileSync(`${first.path}-wal`);
    first.close();
    rmSync(first.path);
    writeFileSync(`${first.path}-wal`, log);
    const second = openTestStore({ path: first.path, create: { settings: defaultSettings } });
    expect(listRecords(second.db, "groups")).toEqual([]);
  });

  test("is made with the folders above it", () => {
    const path = join(freshFolder(), "a", "b", "shop.qunce");
    expect(openTestStore({ path, create: { settings: defaultSettings } }).path).toBe(path);
  });
});

describe("opening again", () => {
  test("shows what was saved", () => {
    const store = freshStore();
    const made = store.write(label, (tx) => insertRecord(tx, "groups", testId(), groupRow("一群")));
    store.close();
    expect(listRecords(openTestStore({ path: store.path }).db, "groups")).toEqual([made]);
  });

  test("is refused where there is no file", () => {
    const path = join(freshFolder(), "nothing.qunce");
    expect(errorOf(() => openTestStore({ path }))).toEqual({ code: "FILE_MISSING", params: { path } });
    expect(existsSync(path)).toBe(false);
  });

  test("is refused while it is open, and names the process", () => {
    const store = freshStore();
    expect(errorOf(() => openTestStore({ path: store.path }))).toEqual({
      code: "LOCKED",
      params: { pid: process.pid },
    });
  });

  test("under another name is refused too while it is open", () => {
    const store = freshStore();
    const other = join(store.path, "..", "other.qunce");
    symlinkSync(store.path, other);
    expect(errorOf(() => openTestStore({ path: other }))).toMatchObject({ code: "LOCKED" });
  });

  test("uses a write-ahead log and flushes every commit", () => {
    const { connection } = freshStore();
    const pragmas = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "journal_size_limit"];
    expect(pragmas.map((name) => connection.pragma(name))).toEqual(["wal", 2, 1, 5000, 33_554_432]);
    expect([connection.pragma("trusted_schema"), connection.pragma("cell_size_check")]).toEqual([0, 1]);
  });
});

describe("a file that is swapped while it is open", () => {
  const insert = (store: ReturnType<typeof freshStore>) => () =>
    store.write(label, (tx) => insertRecord(tx, "groups", testId(), groupRow("群")));

  test("is not written to any more, and can still be read", () => {
    const store = freshStore();
    insert(store)();
    renameSync(store.path, `${store.path}.moved`);
    expect(errorOf(insert(store))).toEqual({ code: "FILE_CHANGED", params: { path: store.path } });
    expect(store.readOnly).toBe("changed");
    writeFileSync(store.path, "something else");
    expect(errorOf(insert(store))).toMatchObject({ code: "FILE_CHANGED" });
    expect(listRecords(store.db, "groups")).toHaveLength(1);
  });

  test("is noticed when another file has taken its name", () => {
    const store = freshStore();
    const other = freshStore();
    other.close();
    renameSync(other.path, store.path);
    expect(errorOf(insert(store))).toMatchObject({ code: "FILE_CHANGED" });
    store.close();
    expect(listRecords(openTestStore({ path: store.path }).db, "groups")).toEqual([]);
  });
});

test("a workspace whose clock went back a year still opens", () => {
  const store = freshStore();
  store.close();
  const year = 365 * 86_400_000;
  expect(openTestStore({ path: store.path, now: () => TEST_NOW - year }).readOnly).toBeNull();
});
