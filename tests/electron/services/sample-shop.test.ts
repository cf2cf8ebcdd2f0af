import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mediaPath } from "@electron/services/add-picture";
import { renderMessages } from "@electron/services/render-message";
import { readSamplePictures } from "@electron/services/sample-pictures";
import { fillWithSample } from "@electron/services/sample-shop";
import { selectHistory, undo } from "@electron/store/changes";
import { mediaFolderOf } from "@electron/store/media-folder";
import { selectMessages } from "@electron/store/messages";
import { listRecords } from "@electron/store/records";
import { RECORD_KINDS } from "@shared/domain/record-kinds";
import { expect, test } from "vitest";
import { freshStore, openTestStore, TEST_NOW } from "../../support/fresh-store";

test("the sample shop stands around the workspace's own today", () => {
  const store = freshStore();
  fillWithSample(store);
  const today = selectMessages(store.db, { from: "2026-11-28", to: "2026-11-28" });
  expect(today.map(({ at, status }) => `${at.slice(11)} ${status}`)).toEqual([
    "08:30 sent",
    "10:20 sent",
    "12:10 sent",
    "14:40 sent",
    "17:10 sent",
    "19:30 ready",
    "20:00 ready",
    "20:05 ready",
    "20:45 ready",
    "21:30 ready",
  ]);
});

test("its day is that of the workspace's zone, not the machine's", () => {
  const store = freshStore({
    settings: { timeZone: "America/New_York" },
    now: () => Date.parse("2027-01-01T03:00:00Z"),
  });
  fillWithSample(store);
  const newYearsEve = selectMessages(store.db, { from: "2026-12-31", to: "2026-12-31" });
  expect(newYearsEve.some(({ title }) => title === "今天的单出库了")).toBe(true);
});

test("another day than today can be asked for", () => {
  const store = freshStore();
  fillWithSample(store, "2027-02-10", "2027-02-10T09:00");
  const day = selectMessages(store.db, { from: "2027-02-10", to: "2027-02-10" });
  expect(day.map(({ at, status }) => `${at.slice(11)} ${status}`).slice(0, 2)).toEqual(["08:30 ready", "10:00 ready"]);
  expect(day).toHaveLength(9);
});

test("filling is one step, and one undo takes all of it back", () => {
  const store = freshStore();
  fillWithSample(store);
  const labels = selectHistory(store.db).map(({ label }) => label);
  expect(labels).toEqual([{ code: "sample.fill", subject: "棠里彩妆" }]);
  undo(store);
  expect(RECORD_KINDS.filter((kind) => listRecords(store.db, kind).length > 0)).toEqual([]);
});

test("its pictures lie in the media folder under their hash and are small", () => {
  const store = freshStore();
  fillWithSample(store);
  const stored = listRecords(store.db, "media");
  expect(stored).toHaveLength(readSamplePictures().length);
  for (const picture of stored) {
    const bytes = readFileSync(mediaPath(store, picture));
    expect({
      sha256: createHash("sha256").update(bytes).digest("hex"),
      size: bytes.length,
      isSmall: bytes.length < 60_000,
      width: picture.width,
    }).toEqual({ sha256: picture.sha256, size: picture.size, isSmall: true, width: 750 });
  }
});

test("a second filling keeps one copy of each picture", () => {
  const store = freshStore();
  fillWithSample(store);
  fillWithSample(store);
  expect(listRecords(store.db, "media")).toHaveLength(readSamplePictures().length);
});

test("every message can be shown with its sender, its place and its pictures", () => {
  const store = freshStore();
  fillWithSample(store);
  const views = renderMessages(store.db, listRecords(store.db, "messages"));
  const lacking = views.filter((view) => {
    const isAddressed = view.groupName !== null || view.message.channel !== "wechat_group";
    return view.text === "" || view.voiceName === null || view.staffName === null || !isAddressed;
  });
  expect(lacking).toEqual([]);
  expect(views.filter(({ images }) => images.length > 0).length).toBeGreaterThanOrEqual(12);
});

test("what was sent is remembered with the prices of its own day", () => {
  const store = freshStore({ now: () => TEST_NOW + 86_400_000 });
  fillWithSample(store);
  const opening = listRecords(store.db, "messages").find(({ title }) => title === "会员日开场（VIP群）");
  expect({ status: opening?.status, firstLines: opening?.sentText?.split("\n").slice(0, 2) }).toEqual({
    status: "sent",
    firstLines: ["会员日开始 👉 https://tangli.example/p/lip", "云雾唇釉 正装 3 g　VIP 价 47 元（平时 53）"],
  });
});

test("a workspace that may only be read stays as it is, without a picture beside it", () => {
  const written = freshStore();
  written.close();
  const store = openTestStore({ path: written.path, readOnly: true });
  expect(() => fillWithSample(store)).toThrow(expect.objectContaining({ code: "READ_ONLY" }));
  expect(existsSync(mediaFolderOf(store.path))).toBe(false);
});
