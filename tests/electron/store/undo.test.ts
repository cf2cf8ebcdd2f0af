import { changeState, redo, undo } from "@electron/store/changes";
import { findRecord, getRecord, insertRecord, listRecords, trashRecords, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { QunceError } from "@shared/api/errors";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, openTestStore, testId } from "../../support/fresh-store";
import { draftRow, groupRow, messageRow } from "./sample-rows";

let store: Store;

const insertGroup = (name: string) => {
  const id = testId();
  store.write({ code: "groups.create", subject: name }, (tx) => insertRecord(tx, "groups", id, groupRow(name)));
  return id;
};
const rename = (id: string, name: string) =>
  store.write({ code: "groups.update", subject: name }, (tx) => updateRecord(tx, "groups", id, { name }));

beforeEach(() => {
  store = freshStore();
});

describe("undo and redo", () => {
  test("say what they would do, and that there is nothing to do", () => {
    expect(changeState(store.db)).toEqual({ undo: null, redo: null });
    expect(() => undo(store)).toThrow(new QunceError("NOTHING_TO_UNDO"));
    expect(() => redo(store)).toThrow(new QunceError("NOTHING_TO_REDO"));
    insertGroup("一群");
    const step = {
      txnId: expect.any(String),
      label: { code: "groups.create", subject: "一群" },
      at: "2026-11-28T11:36:00.000Z",
      changes: 1,
    };
    expect(changeState(store.db)).toEqual({ undo: step, redo: null });
    expect(undo(store)).toEqual(step);
    expect(changeState(store.db)).toEqual({ undo: null, redo: step });
    expect(redo(store)).toEqual(step);
  });

  test("work across a restart", () => {
    const id = insertGroup("一群");
    rename(id, "二群");
    store.close();
    const again = openTestStore({ path: store.path });
    undo(again);
    expect(getRecord(again.db, "groups", id).name).toBe("一群");
    again.close();
    const third = openTestStore({ path: store.path });
    redo(third);
    expect(getRecord(third.db, "groups", id).name).toBe("二群");
  });

  test("take a step of several kinds back as a whole, references and all", () => {
    const [groupId, draftId, messageId] = [testId(), testId(), testId()];
    store.write({ code: "imports.commit", subject: "plan.csv" }, (tx) => {
      insertRecord(tx, "messages", messageId, messageRow({ groupId, draftId }));
      insertRecord(tx, "drafts", draftId, draftRow());
      insertRecord(tx, "groups", groupId, groupRow("一群"));
    });
    const message = getRecord(store.db, "messages", messageId);
    undo(store);
    expect([findRecord(store.db, "messages", messageId), listRecords(store.db, "drafts")]).toEqual([undefined, []]);
    redo(store);
    expect(getRecord(store.db, "messages", messageId)).toEqual({ ...message, revision: 2 });
  });

  test("never let a revision count down, so that an old copy is always recognised", () => {
    const id = insertGroup("一群");
    const seen = [1];
    const look = () => seen.push(getRecord(store.db, "groups", id).revision);
    rename(id, "二群");
    look();
    undo(store);
    look();
    undo(store);
    redo(store);
    look();
    redo(store);
    look();
    rename(id, "三群");
    look();
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("bring back what lay in the trash as it lay there", () => {
    const id = insertGroup("一群");
    store.write({ code: "groups.trash", subject: "一群" }, (tx) => trashRecords(tx, "groups", [id]));
    undo(store);
    expect(listRecords(store.db, "groups").map((group) => group.name)).toEqual(["一群"]);
    redo(store);
    expect(getRecord(store.db, "groups", id).trashedAt).toBe("2026-11-28T11:36:00.000Z");
  });
});

test("text comes back to the letter, whatever it holds", () => {
  const id = testId();
  const nasty = "a\u0000b\u001f\"'\\ \u2028\u{1f468}\u200d\u{1f469}{{商品.价格}}\r\n\tÿ 0.1 1e400 null";
  store.write({ code: "drafts.create", subject: "" }, (tx) =>
    insertRecord(tx, "drafts", id, draftRow({ plainText: nasty, fieldValues: { [nasty]: nasty }, note: nasty })),
  );
  const made = getRecord(store.db, "drafts", id);
  expect(made.plainText).toBe(nasty);
  store.write({ code: "drafts.update", subject: "" }, (tx) =>
    updateRecord(tx, "drafts", id, { plainText: "", fieldValues: {}, note: "" }),
  );
  undo(store);
  expect(getRecord(store.db, "drafts", id)).toEqual({ ...made, revision: 3 });
});
