import { redo, selectHistory, selectTrash, undo } from "@electron/store/changes";
import { findRecord, insertRecord, trashRecords, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankSnippet } from "@shared/domain/snippet";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, openTestStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { activityRow, draftRow, groupRow, messageRow } from "./sample-rows";

const DAY = 86_400_000;
let store: Store;
let clock: TestClock;

/** Makes the steps so far too old to be undone: by days, and by number. */
function age(days: number): void {
  clock.advance(days * DAY);
  for (let index = 0; index < 201; index += 1) {
    const id = testId();
    store.write({ code: "snippets.create", subject: "" }, (tx) =>
      insertRecord(tx, "snippets", id, { ...blankSnippet, text: String(index) }),
    );
  }
}

function reopen(): void {
  store.close();
  store = openTestStore({ path: store.path, now: clock.now });
}

beforeEach(() => {
  clock = testClock();
  store = freshStore(clock);
});

test("the trash lists what lies in it, the newest first, by a name people know", () => {
  const [group, draft, message] = [testId(), testId(), testId()];
  store.write({ code: "setup", subject: "" }, (tx) => {
    insertRecord(tx, "groups", group, groupRow("宝妈群"));
    insertRecord(tx, "drafts", draft, draftRow());
    insertRecord(tx, "messages", message, messageRow({ title: "" }));
  });
  store.write({ code: "groups.trash", subject: "" }, (tx) => trashRecords(tx, "groups", [group]));
  clock.advance(1000);
  store.write({ code: "trash", subject: "" }, (tx) => {
    trashRecords(tx, "drafts", [draft]);
    trashRecords(tx, "messages", [message]);
  });
  const at = "2026-11-28T11:36:01.000Z";
  expect(selectTrash(store.db)).toEqual([
    { kind: "messages", id: message, title: "2026-11-28T20:00", trashedAt: at },
    { kind: "drafts", id: draft, title: "会员日预告", trashedAt: at },
    { kind: "groups", id: group, title: "宝妈群", trashedAt: "2026-11-28T11:36:00.000Z" },
  ]);
});

describe("after 30 days", () => {
  const [group, other, draft, message, activity] = [testId(), testId(), testId(), testId(), testId()];

  beforeEach(() => {
    store.write({ code: "setup", subject: "" }, (tx) => {
      insertRecord(tx, "groups", group, groupRow("宝妈群"));
      insertRecord(tx, "groups", other, groupRow("粉丝群"));
      insertRecord(tx, "drafts", draft, draftRow());
      insertRecord(tx, "activities", activity, activityRow({ groupIds: [other] }));
      insertRecord(tx, "messages", message, messageRow({ groupId: group, draftId: draft }));
    });
    store.write({ code: "trash", subject: "" }, (tx) => {
      for (const kind of ["groups", "drafts"] as const) trashRecords(tx, kind, [group, other, draft]);
    });
  });

  test("what nothing refers to is gone; what a record still refers to stays, also from within a list", () => {
    store.write({ code: "messages.update", subject: "" }, (tx) =>
      updateRecord(tx, "messages", message, { draftId: null }),
    );
    age(31);
    reopen();
    expect([group, other].map((id) => findRecord(store.db, "groups", id)?.name)).toEqual(["宝妈群", "粉丝群"]);
    expect(findRecord(store.db, "drafts", draft)).toBeUndefined();
    const [latest] = selectHistory(store.db);
    expect([latest?.label.code, latest?.rows.map(({ kind, id, op }) => [kind, id, op])]).toEqual([
      "trash.empty",
      [["drafts", draft, "delete"]],
    ]);
  });

  test("a message and, with it, what only it referred to are gone together", () => {
    store.write({ code: "messages.trash", subject: "" }, (tx) => trashRecords(tx, "messages", [message]));
    age(31);
    reopen();
    expect(selectTrash(store.db).map(({ id }) => id)).toEqual([other]);
  });

  test("what undo could still bring back stays", () => {
    store.write({ code: "messages.trash", subject: "" }, (tx) => trashRecords(tx, "messages", [message]));
    clock.advance(40 * DAY);
    reopen();
    expect(selectTrash(store.db)).toHaveLength(4);
    undo(store);
    undo(store);
    expect(selectTrash(store.db)).toEqual([]);
    reopen();
    redo(store);
    redo(store);
    expect(selectTrash(store.db)).toHaveLength(4);
  });

  test("emptying is no step of a person: undo takes back what the person did last", () => {
    age(31);
    reopen();
    expect(undo(store).label.code).toBe("snippets.create");
  });

  test("not a day earlier", () => {
    age(29);
    reopen();
    expect(selectTrash(store.db)).toHaveLength(3);
  });
});
