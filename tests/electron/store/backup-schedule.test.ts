import { rmSync, writeFileSync } from "node:fs";
import { type Every, listBackups, scheduleBackups } from "@electron/store/backups";
import { insertRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { beforeEach, expect, test } from "vitest";
import { freshStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { draftRow } from "./sample-rows";

const MINUTE = 60_000;
let store: Store;
let clock: TestClock;
/** What is called when time passes; nothing once the schedule has stopped. */
let look: (() => void) | undefined;

const every: Every = (task) => {
  look = task;
  return () => {
    look = undefined;
  };
};

/** Lets time pass in steps of half a minute, and answers with the minutes in which backups were made. */
function pass(minutes: number): number[] {
  const begin = clock.now();
  const made: number[] = [];
  for (let half = 0; half < minutes * 2; half += 1) {
    clock.advance(MINUTE / 2);
    const before = listBackups(store)[0]?.name;
    look?.();
    if (listBackups(store)[0]?.name !== before) made.push((clock.now() - begin) / MINUTE);
  }
  return made;
}

const work = () =>
  store.write({ code: "drafts.create", subject: "" }, (tx) => insertRecord(tx, "drafts", testId(), draftRow()));
const reasons = () => listBackups(store).map(({ reason }) => reason);

beforeEach(() => {
  clock = testClock();
  store = freshStore(clock);
});

test("nothing is backed up while nothing is done", () => {
  const schedule = scheduleBackups(store, every);
  expect(pass(120)).toEqual([]);
  schedule.finish();
  expect(reasons()).toEqual([]);
});

test("the first backup comes two minutes after the first change", () => {
  scheduleBackups(store, every);
  pass(10);
  work();
  expect(pass(60)).toEqual([2]);
});

test("while work goes on there is one every half hour", () => {
  scheduleBackups(store, every);
  work();
  const made = Array.from({ length: 90 }, (_, minute) => {
    work();
    return pass(1).map((at) => at + minute);
  });
  expect(made.flat()).toEqual([2, 32, 62]);
});

test("after a backup the next change waits for its half hour", () => {
  scheduleBackups(store, every);
  work();
  expect(pass(2)).toEqual([2]);
  work();
  expect(pass(60)).toEqual([30]);
});

test("at the end what is not backed up yet is, and only that", () => {
  const schedule = scheduleBackups(store, every);
  work();
  schedule.finish();
  schedule.finish();
  expect(reasons()).toEqual(["quit"]);
  work();
  schedule.tick();
  expect(look).toBeUndefined();
  expect(reasons()).toEqual(["quit"]);
});

test("one that fails is tried again after five minutes, and never throws", () => {
  scheduleBackups(store, every);
  writeFileSync(`${store.path}.backups`, "in the way");
  work();
  expect(pass(3)).toEqual([]);
  rmSync(`${store.path}.backups`);
  expect(pass(10)).toEqual([4]);
});

test("looking also works off what waits to be indexed", () => {
  scheduleBackups(store, every);
  work();
  pass(0.5);
  expect(store.db.all(`SELECT * FROM "search_queue"`)).toEqual([]);
});
