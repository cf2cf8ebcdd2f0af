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
let look: (() => Promise<void>) | undefined;

const every: Every = (task) => {
  look = task;
  return () => {
    look = undefined;
  };
};

/** Lets time pass in steps of half a minute, and answers with the minutes in which backups were made. */
async function pass(minutes: number): Promise<number[]> {
  const begin = clock.now();
  const made: number[] = [];
  for (let half = 0; half < minutes * 2; half += 1) {
    clock.advance(MINUTE / 2);
    const before = listBackups(store)[0]?.name;
    await look?.();
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

test("nothing is backed up while nothing is done", async () => {
  const schedule = scheduleBackups(store, every);
  expect(await pass(120)).toEqual([]);
  schedule.finish();
  expect(reasons()).toEqual([]);
});

test("the first backup comes two minutes after the first change", async () => {
  scheduleBackups(store, every);
  await pass(10);
  work();
  expect(await pass(60)).toEqual([2]);
});

test("while work goes on there is one every half hour", async () => {
  scheduleBackups(store, every);
  work();
  const made: number[] = [];
  for (let minute = 0; minute < 90; minute += 1) {
    work();
    made.push(...(await pass(1)).map((at) => at + minute));
  }
  expect(made).toEqual([2, 32, 62]);
});

test("after a backup the next change waits for its half hour", async () => {
  scheduleBackups(store, every);
  work();
  expect(await pass(2)).toEqual([2]);
  work();
  expect(await pass(60)).toEqual([30]);
});

test("at the end what is not backed up yet is, and only that", async () => {
  const schedule = scheduleBackups(store, every);
  work();
  schedule.finish();
  schedule.finish();
  expect(reasons()).toEqual(["quit"]);
  work();
  await schedule.tick();
  expect(look).toBeUndefined();
  expect(reasons()).toEqual(["quit"]);
});

test("one that fails is tried again after five minutes, and never throws", async () => {
  scheduleBackups(store, every);
  writeFileSync(`${store.path}.backups`, "in the way");
  work();
  expect(await pass(3)).toEqual([]);
  rmSync(`${store.path}.backups`);
  expect(await pass(10)).toEqual([4]);
});

test("looking also works off what waits to be indexed", async () => {
  scheduleBackups(store, every);
  work();
  await pass(0.5);
  expect(store.db.all(`SELECT * FROM "search_queue"`)).toEqual([]);
});
