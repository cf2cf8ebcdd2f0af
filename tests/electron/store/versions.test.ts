import { join } from "node:path";
import { listBackups, restoreBackup } from "@electron/store/backups";
import { changeState, redo, selectHistory, undo } from "@electron/store/changes";
import { Connection } from "@electron/store/connection";
import { APPLICATION_ID } from "@electron/store/file-header";
import { migrate } from "@electron/store/migrate";
import { migrations, SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import { getRecord, listRecords } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import { getSettings } from "@electron/store/settings";
import type { Store } from "@electron/store/store";
import { RECORD_KINDS, recordKinds } from "@shared/domain/record-kinds";
import { defaultSettings } from "@shared/domain/settings";
import { beforeEach, describe, expect, test } from "vitest";
import { freshFolder, openTestStore } from "../../support/fresh-store";
import version1 from "./version-1.sql?raw";

/** A closed file of the first version, as an older app left it. */
function fileOfVersion1(): string {
  const path = join(freshFolder(), "shop.qunce");
  const connection = new Connection(path, path);
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(connection, path, migrations.slice(0, 1));
  connection.exec(version1);
  connection.close();
  return path;
}

const groupId = "019acaf0-0001-7000-8000-000000000001";
const draftId = "019acaf0-0001-7000-8000-000000000002";
const activityId = "019acaf0-0001-7000-8000-000000000003";
const made = { createdAt: "2026-10-01T02:00:00.000Z", trashedAt: null };

const activity = {
  ...recordKinds.activities.blank,
  ...made,
  id: activityId,
  revision: 2,
  updatedAt: "2026-10-02T02:00:00.000Z",
  title: "十月会员日",
  type: "member_day",
  groupIds: [groupId],
  start: "2026-10-06T20:00",
  end: "2026-10-06T22:00",
  memberValue: "会员专享",
  seriesId: null,
  seriesDate: null,
};

describe("a workspace of the first version", () => {
  let store: Store;

  beforeEach(() => {
    store = openTestStore({ path: fileOfVersion1() });
  });

  test("opens as the newest, with everything it had; what came later has nothing in it yet", () => {
    expect(store.connection.pragma("user_version")).toBe(SCHEMA_VERSION);
    expect(listRecords(store.db, "activities")).toEqual([activity]);
    expect(listRecords(store.db, "messages")).toEqual([
      {
        ...recordKinds.messages.blank,
        ...made,
        id: "019acaf0-0001-7000-8000-000000000004",
        revision: 1,
        updatedAt: made.createdAt,
        title: "开场",
        groupId,
        at: "2026-10-06T20:00",
        activityId,
        draftId,
        sentAt: null,
        sentText: null,
        importKey: "plan.csv:2",
        cueId: null,
        seriesId: null,
        seriesDate: null,
      },
    ]);
    expect(getSettings(store.db)).toEqual({ ...defaultSettings, name: "小美的店", theme: "dark" });
    for (const kind of RECORD_KINDS) {
      const { record } = recordKinds[kind];
      for (const stored of listRecords(store.db, kind)) expect(record.parse(stored)).toEqual(stored);
    }
  });

  test("undoes and does again what was done in the older app", () => {
    expect(undo(store).label.subject).toBe("十月会员日");
    expect(getRecord(store.db, "activities", activityId)).toEqual({
      ...activity,
      title: "会员日",
      revision: 3,
      updatedAt: made.createdAt,
    });
    undo(store);
    expect(RECORD_KINDS.flatMap((kind) => listRecords(store.db, kind))).toEqual([]);
    redo(store);
    redo(store);
    expect(getRecord(store.db, "activities", activityId)).toEqual({ ...activity, revision: 5 });
    expect(changeState(store.db).redo).toBeNull();
    expect(selectHistory(store.db, { kind: "activities", id: activityId }).map(({ rows }) => rows[0]?.op)).toEqual([
      "update",
      "insert",
    ]);
  });

  test("is found by search", () => {
    expect(searchRecords(store.db, "hyr").groups.map(({ kind }) => kind)).toEqual(["drafts", "activities"]);
  });

  test("was backed up before, and that older backup can be restored", () => {
    undo(store);
    const [backup] = listBackups(store);
    expect(backup).toMatchObject({ reason: "migration", rows: 4 });
    expect(restoreBackup(store, backup?.name ?? "")).toEqual({ changed: 1 });
    expect(listRecords(store.db, "activities")).toEqual([{ ...activity, revision: 4 }]);
  });
});

test("read-only, a workspace of the first version shows as the newest without being changed", () => {
  const path = fileOfVersion1();
  const reader = openTestStore({ path, readOnly: true });
  expect(listRecords(reader.db, "activities")).toEqual([activity]);
  reader.close();
  const connection = new Connection(path, path, { readonly: true });
  expect(connection.pragma("user_version")).toBe(1);
  connection.close();
});
