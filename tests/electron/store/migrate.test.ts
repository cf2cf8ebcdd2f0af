import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listBackups } from "@electron/store/backups";
import { Connection } from "@electron/store/connection";
import { migrate, schemaVersionOf } from "@electron/store/migrate";
import { type Migration, migrations, SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import { openForWriting } from "@electron/store/open-for-writing";
import { insertRecord, listRecords } from "@electron/store/records";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { freshFolder, freshStore, openTestStore, TEST_NOW, testId } from "../../support/fresh-store";
import { errorOf } from "./error-of";
import { groupRow } from "./sample-rows";

const label = { code: "groups.create", subject: "" };

/** A migration that gives groups a nickname made of their name. */
const nickname: Migration = {
  version: SCHEMA_VERSION + 1,
  name: "nickname",
  sql: `ALTER TABLE "groups" ADD COLUMN "nickname" TEXT NOT NULL DEFAULT '';
    UPDATE "groups" SET "nickname" = substr("name", 1, 1);`,
};

function workspaceWithGroup(): string {
  const store = freshStore();
  store.write(label, (tx) => insertRecord(tx, "groups", testId(), groupRow("宝妈群")));
  store.close();
  return store.path;
}

function open(path: string): Connection {
  return new Connection(path, path);
}

describe("migrations", () => {
  test("are numbered one after the other", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test("make an empty file the newest, and run once", () => {
    const connection = open(join(freshFolder(), "x.qunce"));
    migrate(connection, "x");
    migrate(connection, "x");
    expect(schemaVersionOf(connection)).toBe(SCHEMA_VERSION);
    connection.close();
  });

  test("change rows without being logged, and leave what is there as it is", () => {
    const connection = open(workspaceWithGroup());
    const steps = connection.all(`SELECT * FROM "changes"`);
    migrate(connection, "x", [...migrations, nickname]);
    expect(connection.all(`SELECT "name", "nickname" FROM "groups"`)).toEqual([{ name: "宝妈群", nickname: "宝" }]);
    expect(connection.all(`SELECT * FROM "changes"`)).toEqual(steps);
    connection.close();
  });

  test("that fail leave the file as it was", () => {
    const connection = open(workspaceWithGroup());
    const schema = () => connection.all(`SELECT "name", "sql" FROM "sqlite_schema" ORDER BY "name"`);
    const before = schema();
    const bad = { ...nickname, sql: `${nickname.sql}; INSERT INTO "nowhere" VALUES (1)` };
    expect(() => migrate(connection, "x", [...migrations, bad])).toThrow("nowhere");
    expect([schema(), schemaVersionOf(connection)]).toEqual([before, SCHEMA_VERSION]);
    connection.close();
  });

  test("that would leave a reference to nothing are taken back", () => {
    const connection = open(workspaceWithGroup());
    const bad = { ...nickname, sql: `UPDATE "groups" SET "staffId" = 'nobody'` };
    expect(errorOf(() => migrate(connection, "x", [...migrations, bad]))).toMatchObject({ code: "DAMAGED" });
    expect(schemaVersionOf(connection)).toBe(SCHEMA_VERSION);
    expect(connection.pragma("foreign_keys")).toBe(1);
    connection.close();
  });
});

describe("what is derived", () => {
  test("is made anew when the file's triggers and index are those of an older version", () => {
    const path = workspaceWithGroup();
    const file = new Database(path);
    file.exec(
      `DROP TRIGGER "log_groups_insert"; DELETE FROM "upkeep" WHERE "name" IN ('triggers', 'search', 'facets')`,
    );
    file.close();
    const store = openTestStore({ path });
    store.write(label, (tx) => insertRecord(tx, "groups", testId(), groupRow("粉丝群")));
    expect(store.db.all(`SELECT * FROM "changes"`)).toHaveLength(2);
    expect(store.db.all(`SELECT "id" FROM "search_docs"`)).toHaveLength(1);
  });
});

test("a file of an older version is backed up before it is migrated, and an older app then refuses it", () => {
  const path = workspaceWithGroup();
  const store = openForWriting({ path, now: () => TEST_NOW, newId: testId }, [...migrations, nickname]);
  expect(store.db.all(`SELECT "nickname" FROM "groups"`)).toEqual([{ nickname: "宝" }]);
  const [backup] = listBackups(store);
  store.close();
  expect(backup).toMatchObject({ reason: "migration", rows: 1 });
  expect(listRecords(openTestStore({ path: backup?.path ?? "", readOnly: true }).db, "groups")).toHaveLength(1);
  expect(errorOf(() => openTestStore({ path }))).toEqual({
    code: "NEWER_VERSION",
    params: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
  });
});

test("a migration does not begin without its backup", () => {
  const path = workspaceWithGroup();
  writeFileSync(`${path}.backups`, "in the way");
  const open = () => openForWriting({ path, now: () => TEST_NOW, newId: testId }, [...migrations, nickname]);
  expect(errorOf(open)).toMatchObject({ code: "BACKUP_FAILED" });
  expect(openTestStore({ path }).readOnly).toBeNull();
});
