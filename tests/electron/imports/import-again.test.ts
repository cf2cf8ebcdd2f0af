import { browserPrinter } from "@electron/printer/browser-printer";
import { createExport } from "@electron/services/export-schedule";
import { commitImport, previewImport } from "@electron/services/import-plan";
import { Job } from "@electron/services/jobs/job";
import { changeState, undo } from "@electron/store/changes";
import { selectMessages } from "@electron/store/messages";
import { insertRecord, listRecords, trashRecords } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { describe, expect, it } from "vitest";
import { freshStore, testId } from "../../support/fresh-store";
import { csvFile, planFixture } from "./plan-files";
import { changed, EVENING, edit, HEADER, inShort, MORNING, only, plan } from "./small-plan";

describe("taking the same file in again", () => {
  it.each(["plan-excel-gbk.csv", "plan-shop-export-bom.csv", "plan-team.xlsx"])("changes nothing: %s", async (name) => {
    const store = freshStore();
    const first = await commitImport(store, planFixture(name), { skipBadRows: true });
    const before = [selectMessages(store.db, {}), listRecords(store.db, "activities"), changeState(store.db)];
    const again = await commitImport(store, planFixture(name), { skipBadRows: true });
    expect(again).toEqual({ created: 0, updated: 0, same: first.created, skipped: first.skipped });
    expect([selectMessages(store.db, {}), listRecords(store.db, "activities"), changeState(store.db)]).toEqual(before);
    const { plan: outcome } = await previewImport(store, planFixture(name));
    expect({ ...outcome, bad: 0 }).toEqual({
      create: 0,
      update: 0,
      same: first.created,
      bad: 0,
      newGroups: [],
      newVoices: [],
      newStaff: [],
      newActivities: [],
    });
  });

  it("changes nothing when its rows stand in another order", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING, EVENING));
    expect(await commitImport(store, plan(EVENING, MORNING))).toEqual({ created: 0, updated: 0, same: 2, skipped: [] });
  });

  it("keeps two different messages to one group at one minute apart", async () => {
    const store = freshStore();
    const other = changed(changed(MORNING, 3, "通知"), 4, "群里新来了三位妈妈，欢迎～");
    await commitImport(store, plan(MORNING, other));
    expect(await commitImport(store, plan(other, MORNING))).toEqual({ created: 0, updated: 0, same: 2, skipped: [] });
    expect(inShort(store).length).toBe(2);
  });

  it("takes the same row only once", async () => {
    const store = freshStore();
    const { problems, plan: outcome } = await previewImport(store, plan(MORNING, MORNING));
    expect(outcome.create).toBe(1);
    expect(problems.filter((problem) => problem.reason === "repeat")).toEqual([
      { line: 3, severity: "notice", reason: "repeat", column: 4, header: "文案", value: "早安" },
    ]);
  });

  it.each([
    ["its text was edited", 4, "今天回暖，帽子可以摘了", "2026-12-01T08:30 早安 ready 今天回暖，帽子可以摘了"],
    ["its title was edited", 3, "早安签到", `2026-12-01T08:30 早安签到 ready ${MORNING[4]}`],
    ["its time was moved", 1, "9:15", `2026-12-01T09:15 早安 ready ${MORNING[4]}`],
    ["its day was moved", 0, "2026-12-02", `2026-12-02T08:30 早安 ready ${MORNING[4]}`],
    ["its status was changed", 6, "待审", `2026-12-01T08:30 早安 planned ${MORNING[4]}`],
  ])("updates the message when %s", async (_what, column, value, expected) => {
    const store = freshStore();
    await commitImport(store, plan(MORNING, EVENING));
    expect(await commitImport(store, plan(changed(MORNING, column, value), EVENING))).toMatchObject({
      created: 0,
      updated: 1,
      same: 1,
    });
    expect(inShort(store)).toContain(expected);
    expect(inShort(store).length).toBe(2);
    // And once it is in, it is in.
    expect(await commitImport(store, plan(changed(MORNING, column, value), EVENING))).toMatchObject({
      created: 0,
      updated: 0,
      same: 2,
    });
  });

  it("updates a message without a title though its text was written anew", async () => {
    const store = freshStore();
    await commitImport(store, plan(changed(MORNING, 3, "")));
    await commitImport(store, plan(changed(changed(MORNING, 3, ""), 4, "周末愉快")));
    expect(inShort(store)).toEqual(["2026-12-01T08:30  ready 周末愉快"]);
  });

  it("makes new messages of next week's plan though its daily words are the same", async () => {
    const store = freshStore();
    const week = (first: number) =>
      [0, 1, 2, 3, 4, 5, 6].map((day) => changed(MORNING, 0, `2026-12-${String(first + day).padStart(2, "0")}`));
    await commitImport(store, plan(...week(1)));
    expect(await commitImport(store, plan(...week(8)))).toMatchObject({ created: 7, updated: 0 });
    expect(await commitImport(store, plan(...week(5)))).toMatchObject({ created: 0, updated: 0, same: 7 });
  });

  it("adds a new row and leaves what is no longer in the file", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    expect(await commitImport(store, plan(EVENING))).toMatchObject({ created: 1, updated: 0, same: 0 });
    expect(inShort(store).length).toBe(2);
  });
});

describe("what was changed in the app since", () => {
  it("stays when the file's row is as it was", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    edit(store, only(store).id, { text: "在应用里改过的早安", at: "2026-12-01T07:45", status: "copied" });
    expect(await commitImport(store, plan(MORNING))).toMatchObject({ created: 0, updated: 0, same: 1 });
    expect(inShort(store)).toEqual(["2026-12-01T07:45 早安 copied 在应用里改过的早安"]);
  });

  it("stays when another part of the row was changed in the file", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    edit(store, only(store).id, { text: "在应用里改过的早安" });
    const row = changed(MORNING, 1, "9:00");
    expect(await commitImport(store, plan(row))).toMatchObject({ updated: 1, same: 0 });
    expect(inShort(store)).toEqual(["2026-12-01T09:00 早安 ready 在应用里改过的早安"]);
    expect(await commitImport(store, plan(row))).toMatchObject({ updated: 0, same: 1 });
  });

  it("stays, and is reported, when the same part was changed in both", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    edit(store, only(store).id, { text: "在应用里改过的早安" });
    const row = changed(MORNING, 4, "在表格里改过的早安");
    const { problems } = await previewImport(store, plan(row));
    expect(problems.filter((problem) => problem.reason === "edit_kept")).toEqual([
      { line: 2, severity: "notice", reason: "edit_kept", column: 3, header: "标题", value: "早安" },
    ]);
    expect(await commitImport(store, plan(row))).toMatchObject({ updated: 0, same: 1 });
    expect(only(store).text).toBe("在应用里改过的早安");
    // It is said again until the two agree.
    edit(store, only(store).id, { text: "在表格里改过的早安" });
    const agreed = await previewImport(store, plan(row));
    expect(agreed.problems.map((problem) => problem.reason)).toEqual([]);
  });

  it("stays when it is sent, whatever the file says", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    edit(store, only(store).id, { status: "sent", sentAt: "2026-12-01T08:31", sentText: "早" });
    const before = only(store);
    const row = changed(changed(MORNING, 4, "改了"), 6, "待写");
    const { problems } = await previewImport(store, plan(row));
    expect(problems.map((problem) => problem.reason)).toEqual(["sent_kept"]);
    expect(await commitImport(store, plan(row))).toMatchObject({ created: 0, updated: 0, same: 1 });
    expect(only(store)).toEqual(before);
  });

  it("stays in the trash", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING, EVENING));
    const [morning] = selectMessages(store.db, {});
    store.write({ code: "test", subject: "" }, (tx) => trashRecords(tx, "messages", [morning?.id ?? ""]));
    const { problems } = await previewImport(store, plan(MORNING, EVENING));
    expect(problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual(["2 trash_kept"]);
    expect(await commitImport(store, plan(MORNING, EVENING))).toMatchObject({ created: 0, updated: 0, same: 2 });
    expect(inShort(store).length).toBe(1);
  });

  it("comes in anew after the import was undone", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    undo(store);
    expect(await commitImport(store, plan(MORNING))).toMatchObject({ created: 1 });
  });

  it("recognises a message made by hand when all of it is the same, and leaves it alone", async () => {
    const store = freshStore();
    store.write({ code: "test", subject: "" }, (tx) => {
      const groupId = testId();
      insertRecord(tx, "groups", groupId, { ...blankChatGroup, name: "宝妈群" });
      insertRecord(tx, "messages", testId(), {
        ...blankMessage,
        groupId,
        at: "2026-12-01T08:30",
        title: "早安",
        text: MORNING[4] ?? "",
      });
    });
    const before = only(store);
    expect(await commitImport(store, plan(MORNING))).toMatchObject({ created: 0, updated: 0, same: 1 });
    expect(only(store)).toEqual(before);
  });
});

it("does not empty what the file has no column for", async () => {
  const store = freshStore();
  await commitImport(
    store,
    csvFile([
      [...HEADER, "标签", "备注"],
      [...MORNING, "早安;打招呼", "记得配图"],
    ]),
  );
  await commitImport(store, plan(changed(MORNING, 1, "9:00")));
  const { at, tags, note } = only(store);
  expect({ at, tags, note }).toEqual({ at: "2026-12-01T09:00", tags: ["早安", "打招呼"], note: "记得配图" });
});

describe("an export of the workspace itself", () => {
  const exported = (store: Store, format: "csv" | "xlsx") =>
    createExport(
      store,
      { from: "2026-11-01", to: "2026-12-31", format },
      { printer: browserPrinter, steps: new Job() },
    );

  it.each(["csv", "xlsx"] as const)("changes nothing when it is taken in again as %s", async (format) => {
    const store = freshStore();
    await commitImport(store, planFixture("plan-excel-gbk.csv"), { skipBadRows: true });
    await commitImport(store, planFixture("plan-team.xlsx"));
    const groupId = listRecords(store.db, "groups")[0]?.id ?? "";
    store.write({ code: "test", subject: "" }, (tx) =>
      insertRecord(tx, "messages", testId(), {
        ...blankMessage,
        groupId,
        at: "2026-12-04T20:00",
        title: "通知",
        text: "{{群.名称}} 明天见",
        tags: ["重要"],
      }),
    );
    const before = selectMessages(store.db, {});
    const file = await exported(store, format);
    const { plan: outcome, problems } = await previewImport(store, file);
    expect({ ...outcome, errors: problems.filter(({ severity }) => severity === "error") }).toEqual({
      create: 0,
      update: 0,
      same: 17,
      bad: 0,
      newGroups: [],
      newVoices: [],
      newStaff: [],
      newActivities: [],
      errors: [],
    });
    await commitImport(store, file);
    expect(selectMessages(store.db, {})).toEqual(before);
  });

  it("brings back what was edited in it, and leaves what it only shows", async () => {
    const store = freshStore();
    await commitImport(store, plan(changed(MORNING, 4, "{{群.名称}}的妈妈们早安"), EVENING));
    const text = await (await exported(store, "csv")).text();
    const file = new File(
      [text.replace("08:30", "08:45").replace("你家宝宝几点睡？", "你家宝宝几点醒？")],
      "edited.csv",
    );
    expect(await commitImport(store, file)).toMatchObject({ created: 0, updated: 2 });
    expect(inShort(store)).toEqual([
      "2026-12-01T08:45 早安 ready {{群.名称}}的妈妈们早安",
      "2026-12-01T20:00 话题 ready 你家宝宝几点醒？",
    ]);
  });
});
