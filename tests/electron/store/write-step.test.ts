import { changeState, redo, selectHistory, undo } from "@electron/store/changes";
import { getRecord, insertRecord, listRecords, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { draftRow } from "./sample-rows";

let store: Store;
let clock: TestClock;
let id: string;

const type = (title: string, mergeKey?: string) =>
  store.write({ code: "drafts.update", subject: title }, (tx) => updateRecord(tx, "drafts", id, { title }), {
    mergeKey,
  });
const stepCodes = () => selectHistory(store.db).map((step) => `${step.label.code} ${step.label.subject}`);

beforeEach(() => {
  clock = testClock();
  store = freshStore(clock);
  id = testId();
  store.write({ code: "drafts.create", subject: "" }, (tx) => insertRecord(tx, "drafts", id, draftRow({ title: "" })));
});

describe("a step", () => {
  test("that fails changes nothing and leaves no trace", () => {
    const work = () =>
      store.write({ code: "drafts.update", subject: "" }, (tx) => {
        updateRecord(tx, "drafts", id, { title: "半截" });
        throw new Error("stop");
      });
    expect(work).toThrow("stop");
    expect(getRecord(store.db, "drafts", id).title).toBe("");
    expect(stepCodes()).toEqual(["drafts.create "]);
  });

  test("that changes nothing is none: undo goes to the one before, redo stays possible", () => {
    type("会员日");
    undo(store);
    type("");
    store.write({ code: "drafts.create", subject: "" }, (tx) => {
      const other = testId();
      insertRecord(tx, "drafts", other, draftRow());
      tx.run(`DELETE FROM "drafts" WHERE "id" = ?`, other);
    });
    expect(changeState(store.db).redo?.label.subject).toBe("会员日");
    redo(store);
    expect(getRecord(store.db, "drafts", id).title).toBe("会员日");
  });

  test("drops what could be done again, but keeps it in the history", () => {
    type("会员日");
    undo(store);
    type("直播日");
    expect(changeState(store.db).redo).toBeNull();
    expect(selectHistory(store.db).map((step) => [step.label.subject, step.state])).toEqual([
      ["直播日", "done"],
      ["会员日", "undone"],
      ["", "done"],
    ]);
  });

  test("must be synchronous", () => {
    const work = () =>
      store.write({ code: "x", subject: "" }, async (tx) => updateRecord(tx, "drafts", id, { title: "x" }));
    expect(work).toThrow("synchronous");
    expect(getRecord(store.db, "drafts", id).title).toBe("");
  });

  test("cannot begin inside another", () => {
    const work = () =>
      store.write({ code: "x", subject: "" }, () => store.write({ code: "y", subject: "" }, () => undefined));
    expect(work).toThrow("within a transaction");
  });
});

describe("typing", () => {
  test("with the same key is one step, as long as the pauses are short", () => {
    type("会", id);
    clock.advance(59_000);
    type("会员", id);
    clock.advance(60_000);
    type("会员日", id);
    expect(stepCodes()).toEqual(["drafts.update 会", "drafts.create "]);
    undo(store);
    expect(getRecord(store.db, "drafts", id).title).toBe("");
    redo(store);
    expect(getRecord(store.db, "drafts", id)).toMatchObject({ title: "会员日", updatedAt: "2026-11-28T11:37:59.000Z" });
  });

  test("after a longer pause is a new step", () => {
    type("会", id);
    clock.advance(60_001);
    type("会员", id);
    undo(store);
    expect(getRecord(store.db, "drafts", id).title).toBe("会");
  });

  test("with another key, or without one, is a new step", () => {
    type("a", "one");
    type("b", "two");
    type("c");
    type("d");
    expect(selectHistory(store.db)).toHaveLength(5);
  });

  test("after an undo is a new step: what was undone is not grown", () => {
    type("会", id);
    undo(store);
    type("直", id);
    undo(store);
    expect(getRecord(store.db, "drafts", id).title).toBe("");
    expect(changeState(store.db).redo?.label.subject).toBe("直");
  });

  test("that ends where it began is still a step that undo passes through", () => {
    type("会", id);
    type("", id);
    undo(store);
    expect(getRecord(store.db, "drafts", id)).toMatchObject({ title: "", revision: 4 });
  });
});

describe("a write outside a step", () => {
  test.each([...RECORD_KINDS, "settings"] as const)("is refused by the database itself: %s", (kind) => {
    type ColumnInfo = { name: string; type: string; notnull: number };
    const columns = store.db.all<ColumnInfo>(`SELECT "name", "type", "notnull" FROM pragma_table_info(?)`, kind);
    // Values that break no other rule, so that only the missing step can refuse them.
    const values = columns.map(({ name, type: of, notnull }) => {
      if (kind === "settings" && name === "id") return `'workspace'`;
      if (["at", "start", "end", "madeAt"].includes(name)) return `'2026-11-28T20:00'`;
      if (name === "laidUntil") return `'2026-11-28'`;
      if (notnull === 0) return "NULL";
      return of === "INTEGER" ? "1" : `'[]'`;
    });
    const names = columns.map(({ name }) => `"${name}"`);
    const sql = `INSERT OR REPLACE INTO "${kind}" (${names.join(", ")}) VALUES (${values.join(", ")})`;
    expect(() => store.connection.run(sql)).toThrow("QUNCE_OUTSIDE_STEP");
  });

  test("is refused for changes and removals too", () => {
    expect(() => store.connection.run(`UPDATE "drafts" SET "title" = 'x'`)).toThrow("QUNCE_OUTSIDE_STEP");
    expect(() => store.connection.run(`DELETE FROM "drafts"`)).toThrow("QUNCE_OUTSIDE_STEP");
    expect(listRecords(store.db, "drafts")).toHaveLength(1);
  });

  test("leaves no step open that a later write could slip into", () => {
    type("会员日");
    expect(store.db.all(`SELECT * FROM "open_step"`)).toEqual([]);
  });
});
