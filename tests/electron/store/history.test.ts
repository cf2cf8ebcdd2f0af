import { selectHistory, undo } from "@electron/store/changes";
import { insertRecord, trashRecords, updateRecord } from "@electron/store/records";
import { updateSettings } from "@electron/store/settings";
import { expect, test } from "vitest";
import { freshStore, testClock, testId } from "../../support/fresh-store";
import { draftRow, groupRow } from "./sample-rows";

test("history tells what each step did, field by field, the latest first", () => {
  const clock = testClock();
  const store = freshStore(clock);
  const id = testId();
  store.write({ code: "groups.create", subject: "一群" }, (tx) => insertRecord(tx, "groups", id, groupRow("一群")));
  clock.advance(1000);
  store.write({ code: "groups.update", subject: "二群" }, (tx) =>
    updateRecord(tx, "groups", id, { name: "二群", goals: ["loyalty"] }),
  );
  store.write({ code: "settings.update", subject: "" }, (tx) => updateSettings(tx, { theme: "dark" }));
  undo(store);
  const [settings, update, create] = selectHistory(store.db);
  expect(settings).toMatchObject({
    state: "undone",
    rows: [
      { kind: "settings", id: "workspace", op: "update", fields: [{ name: "theme", before: "auto", after: "dark" }] },
    ],
  });
  expect(update).toEqual({
    txnId: expect.any(String),
    label: { code: "groups.update", subject: "二群" },
    at: "2026-11-28T11:36:01.000Z",
    changes: 1,
    state: "done",
    rows: [
      {
        kind: "groups",
        id,
        op: "update",
        fields: [
          { name: "name", before: "一群", after: "二群" },
          { name: "goals", before: [], after: ["loyalty"] },
        ],
      },
    ],
  });
  expect(create?.rows[0]).toMatchObject({ op: "insert" });
  expect(create?.rows[0]?.fields).toContainEqual({ name: "name", before: null, after: "一群" });
});

test("of one record it has only what happened to that record", () => {
  const store = freshStore();
  const [a, b] = [testId(), testId()];
  store.write({ code: "import", subject: "" }, (tx) => {
    insertRecord(tx, "drafts", a, draftRow());
    insertRecord(tx, "drafts", b, draftRow());
    insertRecord(tx, "groups", testId(), groupRow("一群"));
  });
  store.write({ code: "drafts.trash", subject: "" }, (tx) => trashRecords(tx, "drafts", [b]));
  const shape = (filter: Parameters<typeof selectHistory>[1]) =>
    selectHistory(store.db, filter).map(({ label, changes, rows }) => [label.code, changes, rows.map(({ id }) => id)]);
  expect(shape({ kind: "drafts", id: a })).toEqual([["import", 3, [a]]]);
  expect(shape({ kind: "drafts", limit: 1 })).toEqual([["drafts.trash", 1, [b]]]);
  expect(shape({ kind: "drafts" })).toEqual([
    ["drafts.trash", 1, [b]],
    ["import", 3, [a, b]],
  ]);
});

test("a step of thousands of rows shows the first of them and their number", () => {
  const store = freshStore();
  store.write({ code: "import", subject: "" }, (tx) => {
    for (let index = 0; index < 120; index += 1) insertRecord(tx, "drafts", testId(), draftRow());
  });
  const [step] = selectHistory(store.db);
  expect([step?.changes, step?.rows.length]).toEqual([120, 50]);
});
