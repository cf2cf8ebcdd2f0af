import { findByImportKeys, selectMessages, selectOverdue } from "@electron/store/messages";
import { insertRecord, type NewRow, trashRecords } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankStaff } from "@shared/domain/staff";
import { blankVoice } from "@shared/domain/voice";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, testId } from "../../support/fresh-store";
import { activityRow, draftRow, groupRow, messageRow } from "./sample-rows";

let store: Store;
/** Ids that are the same in every test: each has a workspace of its own. */
const [alma, bo, voice] = [testId(), testId(), testId()];
const [mums, fans, activity, draft] = [testId(), testId(), testId(), testId()];

/** Names of the messages found, which are their titles. */
const names = (filter: Parameters<typeof selectMessages>[1]) =>
  selectMessages(store.db, filter).map(({ title }) => title);

function insert(title: string, changes: Partial<NewRow<"messages">>): string {
  const id = testId();
  store.write({ code: "messages.create", subject: title }, (tx) =>
    insertRecord(tx, "messages", id, messageRow({ title, ...changes })),
  );
  return id;
}

beforeEach(() => {
  store = freshStore();
  store.write({ code: "setup", subject: "" }, (tx) => {
    insertRecord(tx, "staff", alma, { ...blankStaff, name: "小阿" });
    insertRecord(tx, "staff", bo, { ...blankStaff, name: "小波" });
    insertRecord(tx, "voices", voice, { ...blankVoice, name: "店长" });
    insertRecord(tx, "groups", mums, { ...groupRow("宝妈群"), staffId: alma });
    insertRecord(tx, "groups", fans, groupRow("粉丝群"));
    insertRecord(tx, "activities", activity, activityRow());
    insertRecord(tx, "drafts", draft, draftRow());
  });
});

describe("messages of a span", () => {
  test("are those of its days, the last one included, in time order", () => {
    insert("before", { at: "2026-11-27T23:59" });
    insert("late", { at: "2026-11-29T23:59" });
    insert("early", { at: "2026-11-28T00:00" });
    insert("after", { at: "2026-11-30T00:00" });
    expect(names({ from: "2026-11-28", to: "2026-11-29" })).toEqual(["early", "late"]);
    expect(names({ from: "2026-11-29" })).toEqual(["late", "after"]);
    expect(names({ to: "2026-11-27" })).toEqual(["before"]);
    expect(names({ limit: 2 })).toEqual(["before", "early"]);
  });

  test("are filtered by everything that is asked for at once, and by nothing that is empty", () => {
    insert("a", { groupId: mums, voiceId: voice, status: "ready" });
    insert("b", { groupId: fans, channel: "sms", activityId: activity });
    insert("c", { draftId: draft, status: "sent" });
    expect(names({ groupIds: [], channels: [], staffIds: [], voiceIds: [], statuses: [] })).toEqual(["a", "b", "c"]);
    expect(names({ groupIds: [mums, fans] })).toEqual(["a", "b"]);
    expect(names({ channels: ["sms"] })).toEqual(["b"]);
    expect(names({ voiceIds: [voice] })).toEqual(["a"]);
    expect(names({ activityId: activity })).toEqual(["b"]);
    expect(names({ draftId: draft })).toEqual(["c"]);
    expect(names({ statuses: ["ready", "sent"] })).toEqual(["a", "c"]);
    expect(names({ groupIds: [mums, fans], statuses: ["planned"], channels: ["sms", "weibo"] })).toEqual(["b"]);
  });

  test("of a person are those with the name on them, and those of the person's groups with nobody's", () => {
    insert("named", { staffId: alma });
    insert("by group", { groupId: mums });
    insert("given away", { groupId: mums, staffId: bo });
    insert("nobody's", { groupId: fans });
    expect(names({ staffIds: [alma] })).toEqual(["named", "by group"]);
    expect(names({ staffIds: [bo] })).toEqual(["given away"]);
  });

  test("are the living ones, unless the trash is asked for", () => {
    const id = insert("gone", {});
    insert("here", {});
    store.write({ code: "messages.trash", subject: "" }, (tx) => trashRecords(tx, "messages", [id]));
    expect([names({}), names({ trashed: true })]).toEqual([["here"], ["gone"]]);
  });
});

test("overdue are messages of earlier days that nobody has sent or skipped", () => {
  for (const status of ["planned", "ready", "copied", "sent", "skipped"] as const) {
    insert(status, { status, at: "2026-11-27T20:00", staffId: alma });
  }
  insert("today", { at: "2026-11-28T00:00" });
  insert("bo's", { at: "2026-11-26T20:00", staffId: bo, voiceId: voice });
  const overdue = (filter?: Parameters<typeof selectOverdue>[2]) =>
    selectOverdue(store.db, "2026-11-28", filter).map(({ title }) => title);
  expect(overdue()).toEqual(["bo's", "planned", "ready", "copied"]);
  expect(overdue({ staffIds: [alma] })).toEqual(["planned", "ready", "copied"]);
  expect(overdue({ voiceIds: [voice] })).toEqual(["bo's"]);
});

test("messages are found again by the row of the file they came from, also in the trash", () => {
  const id = insert("a", { importKey: "plan.csv:3" });
  insert("b", { importKey: "plan.csv:4" });
  insert("c", {});
  store.write({ code: "messages.trash", subject: "" }, (tx) => trashRecords(tx, "messages", [id]));
  const found = findByImportKeys(store.db, ["plan.csv:3", "plan.csv:4", "plan.csv:5"]);
  expect([...found].map(([key, { title }]) => [key, title])).toEqual([
    ["plan.csv:3", "a"],
    ["plan.csv:4", "b"],
  ]);
  expect(findByImportKeys(store.db, [])).toEqual(new Map());
});
