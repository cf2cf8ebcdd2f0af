import { randomUUID } from "node:crypto";
import { channelProfiles } from "@electron/services/channel-profiles";
import type { WriteDb } from "@electron/store/database";
import {
  findRecord,
  getRecord,
  getRecords,
  insertRecord,
  listRecords,
  restoreRecords,
  trashRecords,
  updateRecord,
} from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { QunceError } from "@shared/api/errors";
import { RECORD_KINDS, recordKinds } from "@shared/domain/record-kinds";
import { seriesPattern } from "@shared/domain/series-pattern";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { draftRow, groupRow, messageRow } from "./sample-rows";

const profileOfSms = channelProfiles().find(({ channel }) => channel === "sms");
const label = { code: "test", subject: "" };
let store: Store;
let clock: TestClock;

const write = <Result>(work: (tx: WriteDb) => Result) => store.write(label, work);
const codeOf = (work: () => unknown) => {
  try {
    work();
    return "done";
  } catch (error) {
    return error instanceof QunceError ? error.code : String(error);
  }
};

beforeEach(() => {
  clock = testClock();
  store = freshStore(clock);
});

describe("a new record", () => {
  test("is stored with all its fields, its dates from the store's clock, and revision 1", () => {
    const id = testId();
    const made = write((tx) =>
      insertRecord(tx, "drafts", id, draftRow({ tags: ["预告"], fieldValues: { 订单数: "61" } })),
    );
    expect(made).toEqual({
      ...draftRow({ tags: ["预告"], fieldValues: { 订单数: "61" } }),
      id,
      revision: 1,
      createdAt: "2026-11-28T11:36:00.000Z",
      updatedAt: "2026-11-28T11:36:00.000Z",
      trashedAt: null,
    });
    expect(getRecord(store.db, "drafts", id)).toEqual(made);
  });

  test("that is sent twice is stored once: the second answer is the stored record", () => {
    const id = testId();
    const first = write((tx) => insertRecord(tx, "groups", id, groupRow("一群")));
    const second = write((tx) => insertRecord(tx, "groups", id, groupRow("别的名字")));
    expect(second).toEqual(first);
    expect(listRecords(store.db, "groups")).toEqual([first]);
  });

  test("has empty system columns until something is known", () => {
    const made = write((tx) => insertRecord(tx, "messages", testId(), messageRow()));
    expect([made.sentAt, made.sentText, made.importKey]).toEqual([null, null, null]);
  });

  test("may refer to one that is made after it in the same step", () => {
    const groupId = testId();
    const message = write((tx) => {
      const made = insertRecord(tx, "messages", testId(), messageRow({ groupId }));
      insertRecord(tx, "groups", groupId, groupRow("一群"));
      return made;
    });
    expect(message.groupId).toBe(groupId);
  });

  test("that refers to nothing is refused as a whole", () => {
    const work = () => write((tx) => insertRecord(tx, "messages", testId(), messageRow({ groupId: testId() })));
    expect(codeOf(work)).toBe("REFERENCE_MISSING");
    expect(listRecords(store.db, "messages")).toEqual([]);
  });
});

describe("a changed record", () => {
  test("has the new values, the next revision and the time of the change", () => {
    const id = testId();
    write((tx) => insertRecord(tx, "drafts", id, draftRow()));
    clock.advance(60_000);
    const changed = write((tx) => updateRecord(tx, "drafts", id, { title: "会员日开场", tags: ["开场"] }));
    expect(changed).toEqual({
      ...draftRow({ title: "会员日开场", tags: ["开场"] }),
      id,
      revision: 2,
      createdAt: "2026-11-28T11:36:00.000Z",
      updatedAt: "2026-11-28T11:37:00.000Z",
      trashedAt: null,
    });
    expect(getRecord(store.db, "drafts", id)).toEqual(changed);
  });

  test("stays as it is when the values are the same, also nested ones", () => {
    const id = testId();
    const made = write((tx) => insertRecord(tx, "drafts", id, draftRow({ tags: ["a"] })));
    clock.advance(60_000);
    const same = write((tx) => updateRecord(tx, "drafts", id, { title: made.title, tags: ["a"], body: made.body }));
    expect(same).toEqual(made);
  });

  test("is not overwritten by somebody who saw an older revision", () => {
    const id = testId();
    write((tx) => insertRecord(tx, "drafts", id, draftRow()));
    write((tx) => updateRecord(tx, "drafts", id, { title: "第二版" }, 1));
    expect(codeOf(() => write((tx) => updateRecord(tx, "drafts", id, { title: "第三版" }, 1)))).toBe(
      "REVISION_CONFLICT",
    );
    expect(getRecord(store.db, "drafts", id).title).toBe("第二版");
  });

  test("must exist", () => {
    expect(codeOf(() => write((tx) => updateRecord(tx, "drafts", testId(), { title: "x" })))).toBe("NOT_FOUND");
    expect(codeOf(() => getRecord(store.db, "drafts", testId()))).toBe("NOT_FOUND");
    expect(findRecord(store.db, "drafts", testId())).toBeUndefined();
  });
});

describe("the trash", () => {
  test("takes records from the list and gives them back, and counts only what moved", () => {
    const [a, b] = [testId(), testId()];
    write((tx) => [a, b].map((id) => insertRecord(tx, "groups", id, groupRow(id))));
    expect(write((tx) => trashRecords(tx, "groups", [a, a, testId()]))).toBe(1);
    expect(listRecords(store.db, "groups").map(({ id }) => id)).toEqual([b]);
    expect(listRecords(store.db, "groups", { trashed: true }).map(({ id }) => id)).toEqual([a]);
    expect(findRecord(store.db, "groups", a)?.trashedAt).toBe("2026-11-28T11:36:00.000Z");
    expect(write((tx) => restoreRecords(tx, "groups", [a, b]))).toBe(1);
    expect(listRecords(store.db, "groups").map(({ id, revision }) => [id, revision])).toEqual([
      [a, 3],
      [b, 1],
    ]);
  });
});

test("records are read by id in the order asked for, without repeats and unknown ones", () => {
  const ids = [testId(), testId(), testId()] as const;
  write((tx) => ids.map((id) => insertRecord(tx, "groups", id, groupRow(id))));
  const asked = [ids[2], ids[0], testId(), ids[2]];
  expect(getRecords(store.db, "groups", asked).map(({ id }) => id)).toEqual([ids[2], ids[0]]);
  expect(getRecords(store.db, "groups", [])).toEqual([]);
});

test.each(RECORD_KINDS)("%s: what is stored is a record of the domain", (kind) => {
  const needed = {
    activities: { start: "2026-11-28T20:00", end: "2026-11-28T22:00" },
    messages: { at: "2026-11-28T20:00" },
    series: {
      ...{ kind: "message", rule: "FREQ=DAILY", start: "2026-11-28T20:00", laidUntil: "2027-11-28" },
      pattern: seriesPattern.parse({ kind: "message", fields: recordKinds.messages.blank }),
    },
    results: { activityId: testId(), date: "2026-11-28" },
    templates: { key: "member-day" },
    ownDays: { start: "2026-11-28" },
    holidays: { year: 2027 },
    media: { name: "a.png", mime: "image/png", sha256: "0".repeat(64), size: 1, width: null, height: null, tags: [] },
    acceptances: { ruleId: "absolute-words", textHash: "0".repeat(16) },
    versions: {
      ...{ draftId: testId(), number: 1, name: "", title: "会员日预告", reason: "named", madeAt: "2026-11-28T20:00" },
      ...{ body: draftRow().body, plainText: draftRow().plainText },
    },
    adaptations: { draftId: testId() },
    channelProfiles: { channel: "sms", name: "短信", maxImages: 0, limits: [], policy: profileOfSms?.policy },
  } as Partial<Record<typeof kind, object>>;
  const row = { ...recordKinds[kind].blank, ...needed[kind] };
  const made = write((tx) => {
    if (kind === "results") {
      const activity = { ...recordKinds.activities.blank, ...needed.activities };
      insertRecord(tx, "activities", (row as { activityId: string }).activityId, activity as never);
    }
    return insertRecord(tx, kind, randomUUID(), row as never);
  });
  expect(recordKinds[kind].record.parse(made)).toEqual(made);
});
