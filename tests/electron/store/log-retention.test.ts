import { changeState, selectHistory, undo } from "@electron/store/changes";
import { HISTORY_LIMIT, trimLog, UNDO_REACH } from "@electron/store/log-retention";
import { insertRecord, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { expect, test } from "vitest";
import { freshStore, testClock, testId } from "../../support/fresh-store";
import { draftRow } from "./sample-rows";

const DAY = 86_400_000;

function rename(store: Store, id: string, title: string): void {
  store.write({ code: "drafts.update", subject: title }, (tx) => updateRecord(tx, "drafts", id, { title }));
}

/** A draft renamed so many times, once a day. */
function longStory(days: number) {
  const clock = testClock();
  const store = freshStore(clock);
  const id = testId();
  store.write({ code: "drafts.create", subject: "" }, (tx) => insertRecord(tx, "drafts", id, draftRow()));
  for (let day = 1; day <= days; day += 1) {
    clock.advance(DAY);
    rename(store, id, String(day));
  }
  return { store, clock, id, trim: () => trimLog({ connection: store.connection, now: clock.now, newId: testId }) };
}

function countUndos(store: Store): number {
  let count = 0;
  for (; changeState(store.db).undo !== null; count += 1) undo(store);
  return count;
}

test("the latest steps can always be undone, however old they are", () => {
  const { store, clock, trim } = longStory(20);
  clock.advance(1000 * DAY);
  trim();
  expect(countUndos(store)).toBe(21);
});

test("beyond them undo reaches back 30 days; older steps stay as history for a year", () => {
  const { store, clock, id, trim } = longStory(10);
  clock.advance(100 * DAY);
  for (let index = 0; index < UNDO_REACH.steps; index += 1) rename(store, id, `x${index}`);
  trim();
  expect(selectHistory(store.db, { limit: 500 })).toHaveLength(11 + UNDO_REACH.steps);
  clock.advance((HISTORY_LIMIT.days - 101) * DAY);
  trim();
  expect(selectHistory(store.db, { limit: 500 }).at(-1)?.label.subject).toBe("9");
  expect(countUndos(store)).toBe(UNDO_REACH.steps);
});

test("history that is no longer undoable fills so many bytes at most, the oldest goes first", () => {
  const clock = testClock();
  const store = freshStore(clock);
  const id = testId();
  store.write({ code: "drafts.create", subject: "" }, (tx) => insertRecord(tx, "drafts", id, draftRow()));
  for (let index = 0; index < 16; index += 1) {
    store.write({ code: "drafts.update", subject: String(index) }, (tx) =>
      updateRecord(tx, "drafts", id, { note: `${index}${"长".repeat(10_000)}` }),
    );
  }
  clock.advance(31 * DAY);
  for (let index = 0; index < UNDO_REACH.steps; index += 1) rename(store, id, `x${index}`);
  // Each of the long steps holds some 60,000 bytes, half of them before and half after; the short ones are not touched.
  trimLog({ connection: store.connection, now: clock.now, newId: testId }, { days: 365, bytes: 320_000 });
  const long = selectHistory(store.db, { limit: 500 }).filter((step) => !step.label.subject.startsWith("x"));
  expect(long.map((step) => step.label.subject)).toEqual(["15", "14", "13", "12", "11"]);
  expect(countUndos(store)).toBe(UNDO_REACH.steps);
});
