import { selectCalendar } from "@electron/store/calendar";
import { insertRecord, type NewRow, trashRecords } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankStaff } from "@shared/domain/staff";
import { beforeEach, expect, test } from "vitest";
import { freshStore, testId } from "../../support/fresh-store";
import { activityRow, groupRow, messageRow } from "./sample-rows";

let store: Store;
const [mums, fans, alma] = [testId(), testId(), testId()];
const saturday = { from: "2026-11-28", to: "2026-11-28" };

function insertActivity(title: string, changes: Partial<NewRow<"activities">>): string {
  const id = testId();
  store.write({ code: "activities.create", subject: title }, (tx) =>
    insertRecord(tx, "activities", id, activityRow({ title, ...changes })),
  );
  return id;
}

function insertMessage(title: string, changes: Partial<NewRow<"messages">>): string {
  const id = testId();
  store.write({ code: "messages.create", subject: title }, (tx) =>
    insertRecord(tx, "messages", id, messageRow({ title, ...changes })),
  );
  return id;
}

function titles(window: Parameters<typeof selectCalendar>[1]) {
  const { activities, messages } = selectCalendar(store.db, window);
  return { activities: activities.map(({ title }) => title), messages: messages.map(({ title }) => title) };
}

beforeEach(() => {
  store = freshStore();
  store.write({ code: "setup", subject: "" }, (tx) => {
    insertRecord(tx, "staff", alma, { ...blankStaff, name: "小阿" });
    insertRecord(tx, "groups", mums, { ...groupRow("宝妈群"), staffId: alma });
    insertRecord(tx, "groups", fans, groupRow("粉丝群"));
  });
});

test("a day shows every activity that touches it, in the order of their starts", () => {
  insertActivity("over at midnight", { start: "2026-11-27T20:00", end: "2026-11-28T00:00" });
  insertActivity("into the night", { start: "2026-11-27T20:00", end: "2026-11-28T00:01" });
  insertActivity("all week", { start: "2026-11-25T00:00", end: "2026-12-02T00:00" });
  insertActivity("a moment", { start: "2026-11-28T00:00", end: "2026-11-28T00:00" });
  insertActivity("last minute", { start: "2026-11-28T23:59", end: "2026-11-29T01:00" });
  insertActivity("next day", { start: "2026-11-29T00:00", end: "2026-11-29T01:00" });
  expect(titles(saturday).activities).toEqual(["all week", "into the night", "a moment", "last minute"]);
});

test("a message comes with what its tile shows, and without its text", () => {
  const id = insertMessage("开场", { groupId: mums, channel: "wechat_group", status: "ready" });
  expect(selectCalendar(store.db, saturday).messages).toEqual([
    {
      id,
      at: "2026-11-28T20:00",
      title: "开场",
      channel: "wechat_group",
      groupId: mums,
      voiceId: null,
      staffId: null,
      activityId: null,
      status: "ready",
      seriesId: null,
    },
  ]);
});

test("filters by groups, channels and staff", () => {
  insertActivity("mums'", { groupIds: [mums, fans], ownerStaffId: alma });
  insertActivity("fans'", { groupIds: [fans] });
  insertMessage("mums'", { groupId: mums, channel: "wechat_group", at: "2026-11-28T08:00" });
  insertMessage("alma's", { staffId: alma, channel: "wechat_moments", at: "2026-11-28T09:00" });
  insertMessage("fans'", { groupId: fans, channel: "wechat_group", at: "2026-11-28T10:00" });
  expect(titles({ ...saturday, groupIds: [mums] })).toEqual({ activities: ["mums'"], messages: ["mums'"] });
  expect(titles({ ...saturday, channels: ["wechat_moments"] }).messages).toEqual(["alma's"]);
  expect(titles({ ...saturday, staffIds: [alma] })).toEqual({ activities: ["mums'"], messages: ["mums'", "alma's"] });
  expect(titles({ ...saturday, groupIds: [], channels: [], staffIds: [] })).toEqual({
    activities: ["mums'", "fans'"],
    messages: ["mums'", "alma's", "fans'"],
  });
});

test("leaves out what lies in the trash", () => {
  const [activity, message] = [insertActivity("a", {}), insertMessage("m", {})];
  store.write({ code: "trash", subject: "" }, (tx) => {
    trashRecords(tx, "activities", [activity]);
    trashRecords(tx, "messages", [message]);
  });
  expect(titles(saturday)).toEqual({ activities: [], messages: [] });
});
