import { join } from "node:path";
import { undo } from "@electron/store/changes";
import { Connection } from "@electron/store/connection";
import { schemaVersionOf } from "@electron/store/migrate";
import { SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import { openStore } from "@electron/store/open-store";
import { findRecord, insertRecord, listRecords } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import type { Store } from "@electron/store/store";
import { defaultSettings } from "@shared/domain/settings";
import { beforeAll, describe, expect, test } from "vitest";
import { freshFolder, openTestStore, TEST_NOW, testId } from "../../support/fresh-store";
import { bundleChild } from "../../torture/bundle-child";
import { runChild } from "../../torture/run-child";
import { uuidAt } from "../../torture/uuid-at";
import { draftRow } from "./sample-rows";

const KILLS = 12;

let writing: string;
let migrating: string;

beforeAll(async () => {
  [writing, migrating] = await Promise.all([bundleChild("writing-child"), bundleChild("migrating-child")]);
}, 60_000);

function newWorkspace(): string {
  const path = join(freshFolder(), "shop.qunce");
  openTestStore({ path, create: { settings: defaultSettings } }).close();
  return path;
}

/** Everything that was acknowledged is there, at least as far as it was acknowledged. */
function assertKept(store: Store, lines: readonly string[]): void {
  for (const line of lines) {
    const [id = "", revision = ""] = line.split(" ");
    expect(findRecord(store.db, "drafts", id)?.revision).toBeGreaterThanOrEqual(Number(revision));
  }
  expect(store.connection.pragma("integrity_check")).toBe("ok");
  expect(store.db.all("PRAGMA foreign_key_check")).toEqual([]);
  expect(store.db.all(`SELECT * FROM "open_step"`)).toEqual([]);
}

describe("killed while it writes", () => {
  test("a workspace keeps every save it had acknowledged, opens again, and its log is whole", async () => {
    const path = newWorkspace();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const made = openTestStore({ path });
      const from = listRecords(made.db, "drafts").length;
      made.close();
      const end = await runChild(writing, [path, String(from)], { killAfter: 3 + ((kill * 17) % 40) });
      expect(end.signal).toBe("SIGKILL");
      acknowledged.push(...end.lines);
      const store = openTestStore({ path });
      assertKept(store, acknowledged);
      const count = listRecords(store.db, "drafts").length;
      expect(searchRecords(store.db, `会员日${count - 1}`).groups[0]?.hits.map(({ id }) => id)).toEqual([
        uuidAt(count - 1),
      ]);
      store.close();
    }
    const store = openTestStore({ path });
    const count = listRecords(store.db, "drafts").length;
    expect(count).toBeGreaterThan(KILLS);
    // Typing grew one step, so every draft is at most two: made, and typed into.
    while (listRecords(store.db, "drafts").length > 0) undo(store);
    expect(() => undo(store)).toThrow();
  }, 60_000);
});

test.skipIf(process.platform === "win32")(
  "a disk that takes no more stops writing with a clear code, and nothing that was acknowledged is lost",
  async () => {
    const path = newWorkspace();
    const end = await runChild(writing, [path, "0"], { fileLimit: 1200 });
    const [last, ...kept] = end.lines.toReversed();
    expect([end.code, last]).toEqual([1, "failed SAVE_UNCERTAIN disk"]);
    expect(kept.length).toBeGreaterThan(20);
    const store = openTestStore({ path });
    assertKept(store, kept);
    expect(store.readOnly).toBeNull();
  },
  60_000,
);

test("killed while it migrates, a workspace is old or new, never half", async () => {
  const drafts = 400;
  const seen = new Set<number>();
  for (const killAfter of [1, 7, 150, 399, 400, 401]) {
    const path = newWorkspace();
    const store = openTestStore({ path });
    store.write({ code: "drafts.create", subject: "" }, (tx) => {
      for (let index = 0; index < drafts; index += 1) insertRecord(tx, "drafts", testId(), draftRow());
    });
    store.close();
    await runChild(migrating, [path], { killAfter });
    const connection = new Connection(path, path);
    const version = schemaVersionOf(connection);
    seen.add(version);
    const columns = connection.all<{ name: string }>(`SELECT "name" FROM pragma_table_info('drafts')`);
    const isNew = columns.some(({ name }) => name === "second");
    expect([isNew, connection.pragma("integrity_check")]).toEqual([version > SCHEMA_VERSION, "ok"]);
    if (isNew) {
      expect(connection.all(`SELECT DISTINCT "second" FROM "drafts"`)).toEqual([{ second: "会员日预告*" }]);
      connection.close();
    } else {
      connection.close();
      expect(
        listRecords(openStore({ path, now: () => TEST_NOW, newId: testId, readOnly: true }).db, "drafts"),
      ).toHaveLength(drafts);
    }
  }
  // Killed at the first row it is always the old one.
  expect(seen).toContain(SCHEMA_VERSION);
}, 60_000);
