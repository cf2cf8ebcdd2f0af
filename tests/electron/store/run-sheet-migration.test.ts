import { join } from "node:path";
import { undo } from "@electron/store/changes";
import { Connection } from "@electron/store/connection";
import type { WriteDb } from "@electron/store/database";
import { installDerivedSchema } from "@electron/store/derived-schema";
import { APPLICATION_ID } from "@electron/store/file-header";
import { migrate, schemaVersionOf } from "@electron/store/migrate";
import { migrations } from "@electron/store/migrations/migrations";
import { getRecord, listRecords } from "@electron/store/records";
import { transact } from "@electron/store/transaction";
import { blankActivityBrief } from "@shared/domain/activity-brief";
import { blankChatGroup } from "@shared/domain/chat-group";
import { defaultSettings } from "@shared/domain/settings";
import { expect, test } from "vitest";
import { freshFolder, openTestStore } from "../../support/fresh-store";

const [group, activity, message] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const base = {
  revision: 1,
  createdAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-20T09:00:00.000Z",
  trashedAt: null,
};

/** Rows as version 1 of the schema had them, column by column. */
const rows = {
  groups: {
    ...{ id: group, ...base, name: "VIP群", kind: "fan", status: "active", shopId: null, goals: '["loyalty"]' },
    positioning: '{"userValue":"省心","ownValue":"","forWhom":"","notForWhom":"","promise":""}',
    ...{ memberCount: 92, tierIds: "[]", personaIds: "[]", staffId: null, threshold: "", entrances: "[]" },
    ...{ rules: "【群规】", note: "" },
  },
  activities: {
    ...{ id: activity, ...base, title: "会员日", type: "member_day", goal: "sell", status: "ready" },
    ...{ groupIds: JSON.stringify([group]), productIds: "[]", ownerStaffId: null },
    ...{ start: "2026-11-28T20:00", end: "2026-11-28T22:00", memberValue: "囤货省 20 元", note: "小北 19:00 到岗" },
  },
  messages: {
    ...{ id: message, ...base, title: "开场", channel: "wechat_group", groupId: group, at: "2026-11-28T20:00" },
    ...{ voiceId: null, staffId: null, activityId: activity, draftId: null, text: "开始啦", mediaIds: "[]" },
    ...{ wantedImages: '["主图.jpg"]', fieldValues: '{"订单数":"80"}', status: "sent", skipReason: "", tags: "[]" },
    ...{ note: "", sentAt: "2026-11-28T20:01", sentText: "开始啦", importKey: "k1" },
  },
} as const;

function insert(tx: Pick<WriteDb, "run">, table: string, row: Readonly<Record<string, string | number | null>>) {
  const names = Object.keys(row);
  tx.run(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
    ...Object.values(row),
  );
}

/** A file of version 1 with rows, and one step in its log: the activity was renamed. */
function fileOfVersionOne(): string {
  const path = join(freshFolder(), "old.qunce");
  const connection = new Connection(path, path);
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(connection, path, migrations.slice(0, 1));
  transact(connection, () => {
    for (const [table, row] of Object.entries(rows)) insert(connection, table, row);
    insert(connection, "settings", {
      id: "workspace",
      value: JSON.stringify({ ...defaultSettings, name: "小满的店" }),
    });
    insert(connection, "steps", {
      ...{
        seq: 1,
        id: "s1",
        code: "activities.update",
        subject: "会员日",
        at: base.createdAt,
        touchedAt: base.createdAt,
      },
      ...{ touch: 1, mergeKey: null, state: "done" },
    });
    insert(connection, "changes", {
      ...{ step: 1, kind: "activities", id: activity, revision: null },
      before: JSON.stringify({ ...rows.activities, title: "会员之夜" }),
      after: JSON.stringify(rows.activities),
    });
  });
  connection.close();
  return path;
}

test("a file of version 1 opens with every row as it was, and with nothing in what is new", () => {
  const { db } = openTestStore({ path: fileOfVersionOne() });
  const parsed = { ...rows.groups, goals: ["loyalty"], tierIds: [], personaIds: [], entrances: [] };
  expect({
    groups: listRecords(db, "groups"),
    activities: listRecords(db, "activities"),
    messages: listRecords(db, "messages"),
    templates: listRecords(db, "templates"),
  }).toEqual({
    groups: [
      {
        ...parsed,
        positioning: JSON.parse(rows.groups.positioning),
        slots: [],
        cadence: blankChatGroup.cadence,
      },
    ],
    activities: [
      {
        ...rows.activities,
        groupIds: [group],
        productIds: [],
        templateKey: "",
        brief: blankActivityBrief,
        runSheet: [],
        fieldValues: {},
        seriesId: null,
        seriesDate: null,
      },
    ],
    messages: [
      {
        ...rows.messages,
        mediaIds: [],
        wantedImages: ["主图.jpg"],
        fieldValues: { 订单数: "80" },
        tags: [],
        cueId: null,
        guardWaivers: [],
        topicId: null,
        seriesId: null,
        seriesDate: null,
      },
    ],
    templates: [],
  });
});

test("what is new looks to SQLite exactly as a record made today", () => {
  const { db } = openTestStore({ path: fileOfVersionOne() });
  const { brief } = db.get<{ brief: string }>(`SELECT "brief" FROM "activities"`) ?? { brief: "" };
  expect(brief).toBe(JSON.stringify(blankActivityBrief));
});

test("a step from before the migration can still be undone", () => {
  const store = openTestStore({ path: fileOfVersionOne() });
  expect(undo(store).label.code).toBe("activities.update");
  const { title, brief, runSheet } = getRecord(store.db, "activities", activity);
  expect([title, brief, runSheet]).toEqual(["会员之夜", blankActivityBrief, []]);
});

test("a file with derived parts of version 1 is brought to the newest version in one go", () => {
  const path = fileOfVersionOne();
  const connection = new Connection(path, path);
  transact(connection, () => connection.exec(`CREATE TRIGGER "log_old" AFTER INSERT ON "groups" BEGIN SELECT 1; END`));
  migrate(connection, path);
  transact(connection, () => installDerivedSchema(connection));
  expect([
    schemaVersionOf(connection),
    connection.get(`SELECT 1 FROM "sqlite_schema" WHERE "name" = 'log_old'`),
    connection.get(`SELECT "name" FROM "sqlite_schema" WHERE "name" = 'log_templates_insert'`),
  ]).toEqual([migrations.length, undefined, { name: "log_templates_insert" }]);
  connection.close();
});
