import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { saveCopy } from "@electron/store/backups";
import { undo } from "@electron/store/changes";
import { insertRecord, listRecords } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import type { Store } from "@electron/store/store";
import { afterEach, describe, expect, test } from "vitest";
import { freshFolder, freshStore, openTestStore, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { draftRow } from "./sample-rows";

const protectedPaths: string[] = [];

afterEach(() => {
  for (const path of protectedPaths.splice(0)) chmodSync(path, 0o700);
});

function protect(path: string, mode: number): void {
  chmodSync(path, mode);
  protectedPaths.push(path);
}

const insert = (store: Store, title: string) =>
  store.write({ code: "drafts.create", subject: title }, (tx) =>
    insertRecord(tx, "drafts", testId(), draftRow({ title })),
  );
const titles = (store: Store) => listRecords(store.db, "drafts").map((draft) => draft.title);

/** Everything that must work and everything that must not in a workspace that only shows. */
function assertOnlyShows(store: Store, reason: Store["readOnly"]): void {
  expect(store.readOnly).toBe(reason);
  expect(titles(store)).toEqual(["会员日"]);
  expect(searchRecords(store.db, "hyr").groups).toHaveLength(1);
  expect(errorOf(() => insert(store, "x"))).toEqual({ code: "READ_ONLY", params: { reason } });
  expect(errorOf(() => undo(store))).toEqual({ code: "READ_ONLY", params: { reason } });
  expect(() => store.connection.run(`DELETE FROM "drafts"`)).toThrow();
  const copy = openTestStore(saveCopy(store, join(freshFolder(), "copy.qunce")));
  insert(copy, "接着写");
  expect(titles(copy)).toEqual(["会员日", "接着写"]);
}

function closedWorkspace(): string {
  const store = freshStore();
  insert(store, "会员日");
  store.close();
  return store.path;
}

describe("a workspace opens read-only", () => {
  test("when asked to, and leaves no trace", () => {
    const path = closedWorkspace();
    const bytes = readFileSync(path);
    const store = openTestStore({ path, readOnly: true });
    assertOnlyShows(store, "asked");
    store.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(["shop.qunce"]);
  });

  test("when the file is protected", () => {
    const path = closedWorkspace();
    protect(path, 0o444);
    assertOnlyShows(openTestStore({ path }), "file");
  });

  test("when the folder is protected", () => {
    const path = closedWorkspace();
    protect(dirname(path), 0o555);
    assertOnlyShows(openTestStore({ path }), "folder");
  });

  test("beside a window that writes, and sees what is saved there", () => {
    const writer = freshStore();
    insert(writer, "会员日");
    const reader = openTestStore({ path: writer.path, readOnly: true });
    assertOnlyShows(reader, "locked");
    insert(writer, "直播日");
    expect(titles(reader)).toEqual(["会员日", "直播日"]);
    expect(searchRecords(reader.db, "直播日").groups).toHaveLength(1);
    reader.close();
    insert(writer, "三");
    expect(existsSync(`${writer.path}.lock`)).toBe(true);
  });

  test("with what still lies in its log after a crash", () => {
    const crashed = freshStore();
    insert(crashed, "会员日");
    const folder = freshFolder();
    const path = join(folder, "shop.qunce");
    // What a crash leaves: the file as it was at the last checkpoint, and the log with everything since.
    for (const suffix of ["", "-wal"]) copyFileSync(crashed.path + suffix, path + suffix);
    const log = readFileSync(`${path}-wal`);
    protect(folder, 0o555);
    const store = openTestStore({ path });
    expect([store.readOnly, titles(store)]).toEqual(["folder", ["会员日"]]);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
  });

  test("and an older reader does not stop a writer from opening", () => {
    const path = closedWorkspace();
    openTestStore({ path, readOnly: true });
    const writer = openTestStore({ path });
    insert(writer, "直播日");
    expect(titles(writer)).toEqual(["会员日", "直播日"]);
  });
});

test("a protected file that is no workspace is refused like any other", () => {
  const path = join(freshFolder(), "shop.qunce");
  writeFileSync(path, "hello");
  protect(path, 0o444);
  expect(errorOf(() => openTestStore({ path }))).toEqual({ code: "NOT_A_WORKSPACE", params: { path } });
});
