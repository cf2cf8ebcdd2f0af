import { type DraftFilter, selectDraftPage } from "@electron/store/drafts";
import { insertRecord, type NewRow, trashRecords, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { tidyUp } from "@electron/store/tidy-up";
import { beforeEach, describe, expect, test } from "vitest";
import { freshStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { draftRow } from "./sample-rows";

let store: Store;
let clock: TestClock;

function insert(title: string, changes: Partial<NewRow<"drafts">> = {}): string {
  const id = testId();
  clock.advance(1000);
  store.write({ code: "drafts.create", subject: title }, (tx) =>
    insertRecord(tx, "drafts", id, draftRow({ title, ...changes })),
  );
  return id;
}

const titles = (filter: DraftFilter) => selectDraftPage(store.db, filter).items.map(({ title }) => title);

function walk(filter: DraftFilter): string[] {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = selectDraftPage(store.db, { ...filter, cursor });
    seen.push(...page.items.map(({ title }) => title));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return seen;
}

beforeEach(() => {
  clock = testClock();
  store = freshStore(clock);
});

describe("a page of drafts", () => {
  test("shows summaries with the beginning of the text, the newest change first", () => {
    const id = insert("会员日预告", { plainText: "今晚八点".repeat(100), tags: ["预告"] });
    insert("直播预告");
    clock.advance(1000);
    store.write({ code: "drafts.update", subject: "" }, (tx) => updateRecord(tx, "drafts", id, { status: "review" }));
    const page = selectDraftPage(store.db, {});
    expect(page.items.map(({ title }) => title)).toEqual(["会员日预告", "直播预告"]);
    expect(page.items[0]).toEqual({
      id,
      revision: 2,
      updatedAt: "2026-11-28T11:36:03.000Z",
      title: "会员日预告",
      kind: "knowledge",
      status: "review",
      channel: "wechat_group",
      tags: ["预告"],
      memberValue: "",
      voiceId: null,
      tierId: null,
      personaId: null,
      activityId: null,
      ownerStaffId: null,
      evergreen: { on: false, noRepeatDays: 60 },
      excerpt: "今晚八点".repeat(30),
    });
  });

  test("goes on where the one before ended, also among drafts changed at the same moment", () => {
    const made = Array.from({ length: 7 }, (_, index) => `d${index}`);
    store.write({ code: "import", subject: "" }, (tx) => {
      for (const title of made) insertRecord(tx, "drafts", testId(), draftRow({ title }));
    });
    insert("newest");
    expect(walk({ limit: 3 })).toEqual(["newest", ...made.toReversed()]);
    expect(walk({ limit: 8 })).toHaveLength(8);
    expect(selectDraftPage(store.db, { limit: 8 }).next).toBeNull();
  });

  test("does not repeat or miss what stays while others change", () => {
    const ids = ["a", "b", "c", "d"].map((title) => insert(title));
    const first = selectDraftPage(store.db, { limit: 2 });
    clock.advance(1000);
    store.write({ code: "x", subject: "" }, (tx) => updateRecord(tx, "drafts", ids[1] ?? "", { note: "x" }));
    const rest = selectDraftPage(store.db, { limit: 2, cursor: first.next ?? undefined });
    expect([first, rest].flatMap((page) => page.items.map(({ title }) => title))).toEqual(["d", "c", "a"]);
  });

  test("begins at the first page when the cursor is none of ours", () => {
    insert("a");
    expect(titles({ cursor: "nonsense" })).toEqual(["a"]);
  });

  test("filters by status, kind, tag and words together", () => {
    insert("会员日预告", { status: "review", kind: "promotion", tags: ["预告", 'a"b'] });
    insert("会员日晒单", { status: "review", tags: ["晒单"] });
    insert("直播", { status: "write", kind: "promotion", tags: ["预告"], plainText: "会员日" });
    expect(titles({ status: "review" })).toEqual(["会员日晒单", "会员日预告"]);
    expect(titles({ kind: "promotion" })).toEqual(["直播", "会员日预告"]);
    expect(titles({ tag: "预告" })).toEqual(["直播", "会员日预告"]);
    expect(titles({ tag: 'a"b' })).toEqual(["会员日预告"]);
    expect(titles({ tag: "预" })).toEqual([]);
    expect(titles({ words: "员日" })).toEqual(["直播", "会员日晒单", "会员日预告"]);
    expect(titles({ words: "员日", status: "review", tag: "晒单" })).toEqual(["会员日晒单"]);
    expect(titles({ words: "  " })).toHaveLength(3);
  });

  test("filters by the words of now, also where the index still has those of before", () => {
    const id = insert("会员日预告");
    tidyUp(store.connection);
    store.write({ code: "x", subject: "" }, (tx) => updateRecord(tx, "drafts", id, { title: "直播预告" }));
    expect([titles({ words: "会员" }), titles({ words: "直播" })]).toEqual([[], ["直播预告"]]);
    tidyUp(store.connection);
    expect([titles({ words: "会员" }), titles({ words: "直播" })]).toEqual([[], ["直播预告"]]);
  });

  test("filters by words that very many drafts have in the same way", () => {
    store.write({ code: "import", subject: "" }, (tx) => {
      for (let index = 0; index < 1010; index += 1) {
        insertRecord(
          tx,
          "drafts",
          testId(),
          draftRow({ title: `会员日${index}`, status: index % 2 ? "review" : "write" }),
        );
      }
      insertRecord(tx, "drafts", testId(), draftRow({ title: "直播" }));
    });
    const page = selectDraftPage(store.db, { words: "会员日", limit: 2 });
    expect([page.total, page.items.map(({ title }) => title)]).toEqual([1010, ["会员日1009", "会员日1008"]]);
    expect(walk({ words: "会员日", status: "review", limit: 500 })).toHaveLength(505);
    expect(selectDraftPage(store.db, { words: "会员日", status: "review" }).total).toBe(505);
    expect(titles({ words: "会员日1009" })).toEqual(["会员日1009"]);
  });

  test("counts what passes the filter, and for the filters what there is", () => {
    insert("a", { status: "review", tags: ["预告", "直播"] });
    insert("b", { status: "review", tags: ["预告"] });
    const gone = insert("c", { status: "ready", tags: ["旧"], kind: "life" });
    store.write({ code: "drafts.trash", subject: "" }, (tx) => trashRecords(tx, "drafts", [gone]));
    const counts = (filter: DraftFilter) => {
      const { total, statusCounts, tags } = selectDraftPage(store.db, { limit: 1, ...filter });
      return { total, statusCounts, tags };
    };
    const living = {
      statusCounts: { review: 2 },
      tags: [
        { tag: "预告", count: 2 },
        { tag: "直播", count: 1 },
      ],
    };
    expect(counts({})).toEqual({ total: 2, ...living });
    expect(counts({ status: "review" })).toEqual({ total: 2, ...living });
    expect(counts({ status: "ready" })).toEqual({ total: 0, ...living });
    expect(counts({ kind: "knowledge" })).toEqual({ total: 2, ...living });
    expect(counts({ tag: "直播" })).toEqual({ total: 1, ...living });
    expect(counts({ tag: "直播", status: "review" })).toEqual({ total: 1, ...living });
    expect(counts({ words: "a" })).toEqual({ total: 1, ...living });
    expect(counts({ trashed: true })).toEqual({
      total: 1,
      statusCounts: { ready: 1 },
      tags: [{ tag: "旧", count: 1 }],
    });
    expect(titles({ trashed: true, words: "C" })).toEqual(["c"]);
  });
});
