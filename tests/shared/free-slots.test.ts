import { findFreeSlots, type SlotQuestion } from "@shared/domain/free-slots";
import { isQuiet } from "@shared/domain/quiet-hours";
import { defaultSettings } from "@shared/domain/settings";
import { describe, expect, test } from "vitest";

const ARTIST = "019acaf0-4a00-7000-8000-000000000001";
const OWNER = "019acaf0-4a00-7000-8000-000000000002";

/** Monday 23 November 2026, noon; mornings on workdays, the artist on Wednesday evening, anybody on Sunday. */
const question: SlotQuestion = {
  slots: [
    { weekdays: [1, 2, 3, 4, 5], clock: "08:40", voiceId: OWNER, note: "早安" },
    { weekdays: [3], clock: "19:30", voiceId: ARTIST, note: "答疑" },
    { weekdays: [7], clock: "20:30", voiceId: null, note: "晒妆" },
  ],
  voiceId: null,
  messages: [],
  settings: defaultSettings,
  after: "2026-11-23T12:00",
  count: 4,
};

const timesOf = (changes: Partial<SlotQuestion>) => findFreeSlots({ ...question, ...changes }).map(({ at }) => at);
const planned = (at: string) => ({ at, status: "planned" as const });

describe("the next free slots of a group", () => {
  test("come in time order, each with its voice and what it is for", () => {
    expect(findFreeSlots(question)).toEqual([
      { at: "2026-11-24T08:40", voiceId: OWNER, note: "早安" },
      { at: "2026-11-25T08:40", voiceId: OWNER, note: "早安" },
      { at: "2026-11-25T19:30", voiceId: ARTIST, note: "答疑" },
      { at: "2026-11-26T08:40", voiceId: OWNER, note: "早安" },
    ]);
  });

  test("are those where a voice may speak: its own and anybody's", () => {
    expect(timesOf({ voiceId: ARTIST, count: 3 })).toEqual([
      "2026-11-25T19:30",
      "2026-11-29T20:30",
      "2026-12-02T19:30",
    ]);
  });

  test("leave out a minute that is near another message, and take one that was skipped for nothing", () => {
    const messages = [planned("2026-11-24T08:35"), { at: "2026-11-25T08:40", status: "skipped" as const }];
    expect(timesOf({ messages, count: 1 })).toEqual(["2026-11-25T08:40"]);
    const farEnough = { ...defaultSettings, messageGapMinutes: 5 };
    expect(timesOf({ messages, settings: farEnough, count: 1 })).toEqual(["2026-11-24T08:40"]);
  });

  test("leave out a day that has its fill", () => {
    const messages = ["10:00", "12:00", "18:00"].map((clock) => planned(`2026-11-25T${clock}`));
    expect(timesOf({ messages, settings: { ...defaultSettings, dailyCeiling: 3 }, count: 2 })).toEqual([
      "2026-11-24T08:40",
      "2026-11-26T08:40",
    ]);
  });

  test("never lie in quiet hours, nor in the past of their own day", () => {
    const late = { ...defaultSettings, quietHours: { from: "20:00", to: "09:00" } };
    expect(timesOf({ settings: late, count: 2 })).toEqual(["2026-11-25T19:30", "2026-12-02T19:30"]);
    expect(timesOf({ after: "2026-11-24T08:40", count: 1 })).toEqual(["2026-11-25T08:40"]);
  });

  test("keep their weekday over the end of a year", () => {
    expect(timesOf({ after: "2026-12-31T09:00", count: 3 })).toEqual([
      "2027-01-01T08:40",
      "2027-01-03T20:30",
      "2027-01-04T08:40",
    ]);
  });

  test("are none where nothing is set up, and one a minute where two begin together", () => {
    expect(timesOf({ slots: [] })).toEqual([]);
    const twice = [
      { weekdays: [2], clock: "09:00", voiceId: null, note: "谁都行" },
      { weekdays: [2], clock: "09:00", voiceId: OWNER, note: "店长" },
    ];
    expect(findFreeSlots({ ...question, slots: twice, count: 1 })).toEqual([
      { at: "2026-11-24T09:00", voiceId: OWNER, note: "店长" },
    ]);
  });
});

test("quiet hours go over midnight, begin with their first minute and end before their last", () => {
  const night = { from: "22:30", to: "08:00" };
  const clocks = ["22:29", "22:30", "23:59", "00:00", "07:59", "08:00"];
  expect(clocks.filter((clock) => isQuiet(`2026-11-23T${clock}`, night))).toEqual(["22:30", "23:59", "00:00", "07:59"]);
  expect(isQuiet("2026-11-23T13:00", { from: "12:30", to: "15:00" })).toBe(true);
  expect(isQuiet("2026-11-23T08:00", { from: "08:00", to: "08:00" })).toBe(false);
});
