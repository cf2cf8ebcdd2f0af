import {
  choicesOf,
  dueStateOf,
  filterEntries,
  neighbour,
  nextOpen,
  shownEntry,
  tallyOf,
} from "@renderer/features/today/today-entries";
import { blankMessage, type MessageStatus, type MessageView } from "@shared/domain/message";
import { describe, expect, it } from "vitest";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const MAN = "小满";
const BOSS = "店长";

function entry(n: number, clock: string, status: MessageStatus, staff: string | null = MAN): MessageView {
  return {
    message: {
      ...blankMessage,
      id: id(n),
      revision: 1,
      createdAt: "",
      updatedAt: "",
      trashedAt: null,
      at: `2026-11-28T${clock}`,
      status,
      staffId: null,
      sentAt: null,
      sentText: null,
      importKey: null,
      cueId: null,
      seriesId: null,
      seriesDate: null,
    },
    title: "",
    text: "",
    unfilled: [],
    forPoster: [],
    images: [],
    groupName: "VIP群",
    voiceName: null,
    staffName: staff,
    activityTitle: null,
    draftTitle: null,
    memberValue: "",
  };
}

const day = [
  entry(1, "08:30", "sent"),
  entry(2, "12:10", "skipped", BOSS),
  entry(3, "19:30", "ready"),
  entry(4, "20:00", "copied", BOSS),
  entry(5, "22:00", "planned", null),
];
const NOW = "2026-11-28T19:36";
const ids = (entries: readonly MessageView[]) => entries.map((e) => Number(e.message.id.slice(-3)));

describe("the day's messages", () => {
  it("say how they stand on the clock", () => {
    expect(day.map((e) => dueStateOf(e, NOW))).toEqual([
      { kind: "sent" },
      { kind: "skipped" },
      { kind: "late", minutes: 6 },
      { kind: "soon", minutes: 24 },
      { kind: "later" },
    ]);
  });

  it("are soon at their very minute and late one minute after", () => {
    const message = entry(1, "19:36", "ready");
    expect(dueStateOf(message, NOW)).toEqual({ kind: "soon", minutes: 0 });
    expect(dueStateOf(message, "2026-11-28T19:37")).toEqual({ kind: "late", minutes: 1 });
  });

  it("left over from yesterday count their lateness over midnight", () => {
    const message = entry(1, "23:50", "ready");
    expect(dueStateOf(message, "2026-11-29T00:05")).toEqual({ kind: "late", minutes: 15 });
  });

  it("are tallied for the line under the title", () => {
    expect(tallyOf(day, NOW)).toEqual({ open: 3, late: 1, sent: 1, skipped: 1 });
  });

  it("offer the busiest person first and those without one last", () => {
    expect(choicesOf([...day, entry(6, "23:00", "ready", BOSS)], "staff")).toEqual([
      { name: "店长", count: 3 },
      { name: "小满", count: 2 },
      { name: null, count: 1 },
    ]);
  });

  it("can be narrowed to one person, or to those without one", () => {
    expect(ids(filterEntries(day, { kind: "staff", name: BOSS }))).toEqual([2, 4]);
    expect(ids(filterEntries(day, { kind: "staff", name: null }))).toEqual([5]);
    expect(ids(filterEntries(day, { kind: "voice", name: BOSS }))).toEqual([]);
    expect(ids(filterEntries(day, { kind: "all" }))).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("after a tick", () => {
  it("the next open message behind it comes up", () => {
    expect(nextOpen(day, id(3))?.message.id).toBe(id(4));
  });

  it("an earlier open one comes up when none is left behind it", () => {
    expect(nextOpen(day, id(5))?.message.id).toBe(id(3));
  });

  it("nothing comes up when everything is settled", () => {
    expect(nextOpen(day.slice(0, 2), id(1))).toBeUndefined();
    expect(nextOpen([entry(3, "19:30", "ready")], id(3))).toBeUndefined();
  });
});

describe("moving through the list", () => {
  it("stops at both ends and starts from the near end when nothing is chosen", () => {
    expect([
      neighbour(day, id(1), -1)?.message.id,
      neighbour(day, id(1), 1)?.message.id,
      neighbour(day, id(5), 1)?.message.id,
      neighbour(day, undefined, 1)?.message.id,
      neighbour(day, undefined, -1)?.message.id,
    ]).toEqual([id(1), id(2), id(5), id(1), id(5)]);
  });

  it("opens on the first message to do, and keeps one that is asked for by name", () => {
    expect(shownEntry(day, undefined)?.message.id).toBe(id(3));
    expect(shownEntry(day, id(1))?.message.id).toBe(id(1));
    expect(shownEntry(day.slice(0, 2), id(9))).toBeUndefined();
    expect(shownEntry([], id(1))).toBeUndefined();
  });
});
