import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createBackup } from "@electron/store/backups";
import { SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import { insertRecord, listRecords } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import type { Store } from "@electron/store/store";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { freshFolder, freshStore, openTestStore, TEST_NOW, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { draftRow } from "./sample-rows";

const WEEK = 8 * 86_400_000;
const later = () => TEST_NOW + WEEK;

/** A closed workspace with some pages of content. */
function closedWorkspace(prepare: (store: Store) => void = () => undefined): string {
  const store = freshStore();
  store.write({ code: "drafts.create", subject: "" }, (tx) => {
    for (let index = 0; index < 60; index += 1) {
      insertRecord(
        tx,
        "drafts",
        testId(),
        draftRow({ title: `会员日${index}`, plainText: "今晚八点直播间见，".repeat(40) }),
      );
    }
  });
  prepare(store);
  store.close();
  return store.path;
}

function fileWith(content: string | Buffer): string {
  const path = join(freshFolder(), "shop.qunce");
  writeFileSync(path, content);
  return path;
}

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Opens a file that must be refused, and makes sure that neither it nor its folder has changed. */
function refusal(path: string, options: { readOnly?: boolean } = {}): unknown {
  const before = [hashOf(path), readdirSync(dirname(path))];
  const error = errorOf(() => openTestStore({ path, now: later, ...options }));
  expect([hashOf(path), readdirSync(dirname(path))]).toEqual(before);
  return error;
}

describe.each([{ readOnly: false }, { readOnly: true }])(
  "a file that is no workspace (read-only: $readOnly)",
  (options) => {
    test.each([
      ["a web page", "<!doctype html><html><body>404</body></html>"],
      ["a text that is very short", "x"],
      ["noise", Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 37) % 256))],
      ["half a header", Buffer.from("SQLite format 3\0")],
    ])("is refused: %s", (_name, content) => {
      const path = fileWith(content);
      expect(refusal(path, options)).toEqual({ code: "NOT_A_WORKSPACE", params: { path } });
    });

    test("is refused: the database of another program", () => {
      const path = join(freshFolder(), "shop.qunce");
      const other = new Database(path);
      other.exec("CREATE TABLE drafts (id TEXT)");
      other.close();
      expect(refusal(path, options)).toEqual({ code: "NOT_A_WORKSPACE", params: { path } });
    });

    test("is refused: a folder", () => {
      const path = freshFolder();
      expect(errorOf(() => openTestStore({ path, ...options }))).toEqual({ code: "NOT_A_WORKSPACE", params: { path } });
    });

    test("is refused: a workspace of a newer version", () => {
      const path = closedWorkspace();
      const file = new Database(path);
      file.pragma("user_version = 900");
      file.close();
      expect(refusal(path, options)).toEqual({ code: "NEWER_VERSION", params: { found: 900, known: SCHEMA_VERSION } });
    });

    test("is refused: an empty file is a loss, not a new user", () => {
      const path = fileWith("");
      expect(refusal(path, options)).toEqual({ code: "DAMAGED", params: { path, backup: "—" } });
    });
  },
);

describe("a workspace that is damaged", () => {
  test.each([0.9, 0.5, 0.1])("is refused when it was cut off at %f of its length", (share) => {
    const path = closedWorkspace();
    truncateSync(path, Math.floor(readFileSync(path).length * share));
    expect(refusal(path)).toEqual({ code: "DAMAGED", params: { path, backup: "—" } });
  });

  test("names the newest backup that passes verification", () => {
    let good = "";
    const path = closedWorkspace((store) => {
      good = createBackup(store, "manual").name;
    });
    const bad = `${path}.backups/${good.replace("T11", "T12")}`;
    copyFileSync(`${path}.backups/${good}`, bad);
    flip(bad, 20_000);
    writeFileSync(path, "");
    expect(refusal(path)).toEqual({ code: "DAMAGED", params: { path, backup: good } });
  });

  test("is refused, or opens with every record as it was, wherever pages are wiped out", () => {
    const path = closedWorkspace();
    const before = readRecords(path);
    const pages = readFileSync(path).length / 4096;
    const seen = { refused: 0, opened: 0 };
    for (let page = 1; page < pages; page += 3) {
      const copy = join(freshFolder(), basename(path));
      const bytes = readFileSync(path);
      bytes.fill(0, page * 4096, (page + 1) * 4096);
      writeFileSync(copy, bytes);
      const hash = hashOf(copy);
      const names = readdirSync(dirname(copy));
      const error = errorOf(() => openTestStore({ path: copy, now: later }).close());
      if (error === "done") {
        expect(readRecords(copy)).toEqual(before);
        seen.opened += 1;
      } else {
        expect(error).toEqual({ code: "DAMAGED", params: { path: copy, backup: "—" } });
        expect([hashOf(copy), readdirSync(dirname(copy))]).toEqual([hash, names]);
        seen.refused += 1;
      }
    }
    expect(seen.refused).toBeGreaterThan(pages / 10);
    expect(seen.opened).toBeGreaterThan(10);
  });

  test("only in its search index opens, makes the index anew and finds everything", () => {
    const path = closedWorkspace();
    const file = new Database(path).unsafeMode();
    file.prepare(`UPDATE "search_drafts_data" SET block = x'00' WHERE id > 10`).run();
    file.close();
    const store = openTestStore({ path, now: later });
    expect(searchRecords(store.db, "会员日59").groups.map((group) => group.hits.length)).toEqual([1]);
    expect(store.connection.pragma("integrity_check")).toBe("ok");
    expect(readdirSync(`${path}.damaged`)).toHaveLength(1);
  });
});

function readRecords(path: string) {
  const store = openTestStore({ path });
  const records = listRecords(store.db, "drafts");
  store.close();
  return records;
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
