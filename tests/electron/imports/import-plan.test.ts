import { createExport } from "@electron/services/export-schedule";
import { commitImport, previewImport } from "@electron/services/import-plan";
import { listBackups } from "@electron/store/backups";
import { changeState, redo, undo } from "@electron/store/changes";
import { selectMessages } from "@electron/store/messages";
import { insertRecord, listRecords, trashRecords, updateRecord } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { verifyFile } from "@electron/store/verify-file";
import { QunceError } from "@shared/api/errors";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage, type Message } from "@shared/domain/message";
import { blankStaff } from "@shared/domain/staff";
import { blankVoice } from "@shared/domain/voice";
import { describe, expect, it } from "vitest";
import { freshStore, TEST_NOW, testId } from "../../support/fresh-store";
import { csvFile, planFixture } from "./plan-files";

const HEADER = ["日期", "时间", "群", "标题", "文案", "谁来发", "状态"];
const MORNING = ["2026-12-01", "8:30", "宝妈群", "早安", "今天零下三度，出门给宝宝戴好帽子", "小满", "已写"];
const EVENING = ["2026-12-01", "20:00", "宝妈群", "话题", "你家宝宝几点睡？", "店长", "已写"];

const plan = (...rows: string[][]) => csvFile([HEADER, ...rows]);
const changed = (row: string[], index: number, value: string) => row.map((cell, at) => (at === index ? value : cell));

/** The living messages in short, in time order. */
const inShort = (store: Store) =>
  selectMessages(store.db, {}).map(({ at, title, text, status }) => `${at} ${title} ${status} ${text}`);

const only = (store: Store): Message => {
  const [message, ...others] = selectMessages(store.db, {});
  if (!message || others.length > 0) throw new Error("one message expected");
  return message;
};

const edit = (store: Store, id: string, changes: Partial<Message>) =>
  store.write({ code: "test", subject: "" }, (tx) => updateRecord(tx, "messages", id, changes));

const codeOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof QunceError ? { code: error.code, ...error.params } : error;
};

describe("a dry run", () => {
  it("says what the mother-and-baby plan would bring, and writes nothing", async () => {
    const store = freshStore();
    const {
      rows,
      problems,
      plan: outcome,
      columns,
      ...file
    } = await previewImport(store, planFixture("plan-excel-gbk.csv"));
    expect(file).toEqual({
      fileName: "plan-excel-gbk.csv",
      encoding: "gb18030",
      sheet: null,
      sheets: [],
      headerLine: 1,
      mapping: {
        0: "date",
        1: "weekday",
        2: "time",
        3: "group",
        4: "channel",
        5: "activity",
        6: "text",
        7: "images",
        8: "sender",
        9: "status",
        10: "note",
      },
    });
    expect(outcome).toEqual({
      create: 11,
      update: 0,
      same: 0,
      bad: 1,
      newGroups: ["宝妈好物1群", "宝妈好物2群", "VIP群"],
      newVoices: ["小满", "安安", "店长"],
      newStaff: ["小满"],
      newActivities: ["会员日"],
    });
    expect(columns[3]).toEqual({ index: 3, header: "社群", samples: ["宝妈好物1群", "宝妈好物1群", "全部群"] });
    expect(rows.map((row) => row.effect)).toEqual(rows.map(() => "create"));
    expect(problems.filter((problem) => problem.reason === "group_new" || problem.reason === "image_missing")).toEqual([
      { line: 2, severity: "notice", reason: "group_new", header: "社群", value: "宝妈好物1群" },
      {
        line: 2,
        severity: "notice",
        reason: "image_missing",
        header: "图片",
        value: "早安海报.jpg、仓库1.jpg、仓库2.jpg、仓库3.jpg、清单.png…",
      },
      { line: 5, severity: "notice", reason: "group_new", header: "社群", value: "宝妈好物2群" },
      { line: 6, severity: "notice", reason: "group_new", header: "社群", value: "VIP群" },
    ]);
    expect({
      messages: selectMessages(store.db, {}),
      state: changeState(store.db),
      backups: listBackups(store),
    }).toEqual({
      messages: [],
      state: { undo: null, redo: null },
      backups: [],
    });
  });
});

describe("taking a plan in", () => {
  it("stops at bad rows until the person lets them be left out", async () => {
    const store = freshStore();
    const file = planFixture("plan-excel-gbk.csv");
    expect(await codeOf(commitImport(store, file))).toEqual({ code: "IMPORT_ROWS_BAD", count: 1 });
    expect(selectMessages(store.db, {})).toEqual([]);
    expect(await commitImport(store, file, { skipBadRows: true })).toEqual({
      created: 11,
      updated: 0,
      same: 0,
      skipped: [
        { line: 12, severity: "error", reason: "date_bad", header: "日期", value: "2026-13-40" },
        { line: 12, severity: "error", reason: "time_bad", header: "时间", value: "25:99" },
      ],
    });
  });

  it("makes the groups, people and activities it names, joined to its messages", async () => {
    const store = freshStore();
    await commitImport(store, planFixture("plan-excel-gbk.csv"), { skipBadRows: true });
    const groups = listRecords(store.db, "groups");
    const voices = listRecords(store.db, "voices");
    const staff = listRecords(store.db, "staff");
    const [activity] = listRecords(store.db, "activities");
    const nameOf = (id: string | null) =>
      [...groups, ...voices, ...staff].find((record) => record.id === id)?.name ?? null;
    expect(groups.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "宝妈好物1群 preparing",
      "宝妈好物2群 preparing",
      "VIP群 preparing",
    ]);
    expect(voices.map(({ name, role, duty }) => [name, role, duty])).toEqual([
      ["小满", "service", "service"],
      ["安安", "teacher", "adviser"],
      ["店长", "shopkeeper", "adviser"],
    ]);
    expect(staff.map(({ name, voiceIds }) => [name, voiceIds.map(nameOf)])).toEqual([["小满", ["小满"]]]);
    expect({ ...activity, id: "", createdAt: "", updatedAt: "", groupIds: activity?.groupIds.map(nameOf) }).toEqual({
      id: "",
      revision: 1,
      createdAt: "",
      updatedAt: "",
      trashedAt: null,
      title: "会员日",
      type: "member_day",
      goal: "sell",
      status: "planned",
      groupIds: ["VIP群"],
      productIds: [],
      ownerStaffId: null,
      start: "2026-12-05T19:30",
      end: "2026-12-05T22:00",
      memberValue: "",
      note: "",
    });
    const messages = selectMessages(store.db, {});
    expect(
      messages.map((m) => [
        m.at,
        m.title,
        nameOf(m.groupId),
        nameOf(m.voiceId),
        nameOf(m.staffId),
        m.activityId === activity?.id,
      ]),
    ).toEqual([
      ["2026-11-30T08:30", "早安签到", "宝妈好物1群", "小满", "小满", false],
      ["2026-11-30T20:00", "话题：辅食第一口", "宝妈好物1群", "安安", null, false],
      ["2026-12-01T12:10", "生活", null, "店长", null, false],
      ["2026-12-02T20:00", "群友清单", "宝妈好物1群", "安安", null, false],
      ["2026-12-02T20:00", "群友清单", "宝妈好物2群", "安安", null, false],
      ["2026-12-03T10:00", "会员日预告", "VIP群", "店长", null, true],
      ["2026-12-05T19:30", "会员日", "VIP群", "小满", "小满", true],
      ["2026-12-05T20:00", "会员日", "VIP群", "小满", "小满", true],
      ["2026-12-05T20:30", "会员日", "VIP群", "店长", null, true],
      ["2026-12-05T22:00", "会员日收尾", "VIP群", "小满", "小满", true],
      ["2026-12-07T08:30", "早安签到", "宝妈好物1群", "小满", "小满", false],
    ]);
    expect(messages[2]?.wantedImages).toEqual(["仓库1.jpg", "仓库2.jpg", "仓库3.jpg"]);
  });

  it("uses the people and groups that the workspace has, however their names are spaced", async () => {
    const store = freshStore();
    const [group, voice, person] = [testId(), testId(), testId()];
    store.write({ code: "test", subject: "" }, (tx) => {
      insertRecord(tx, "groups", group, { ...blankChatGroup, name: "宝妈 群" });
      insertRecord(tx, "voices", voice, { ...blankVoice, name: "安安", role: "shopkeeper" });
      insertRecord(tx, "staff", person, { ...blankStaff, name: "小满", voiceIds: [voice] });
    });
    const outcome = await previewImport(store, plan(MORNING, EVENING));
    expect(outcome.plan).toEqual({
      create: 2,
      update: 0,
      same: 0,
      bad: 0,
      newGroups: [],
      newVoices: [],
      newStaff: [],
      newActivities: [],
    });
    await commitImport(store, plan(MORNING, EVENING));
    const [morning, evening] = selectMessages(store.db, {});
    expect([morning?.groupId, morning?.staffId, morning?.voiceId]).toEqual([group, person, voice]);
    // 店长 is the only voice with that part, and she is the only one who plays it.
    expect([evening?.groupId, evening?.staffId, evening?.voiceId]).toEqual([group, person, voice]);
  });

  it("makes a verified backup first", async () => {
    const store = freshStore();
    await commitImport(store, plan(MORNING));
    const [backup, ...others] = listBackups(store);
    expect({ reason: backup?.reason, others }).toEqual({ reason: "import", others: [] });
    expect(verifyFile(backup?.path ?? "")).toMatchObject({ ok: true, rows: { messages: 0 } });
  });

  it("is one step of undo, and redo brings all of it back", async () => {
    const store = freshStore();
    await commitImport(store, planFixture("plan-team.xlsx"));
    expect(changeState(store.db).undo?.label).toEqual({ code: "imports.commit", subject: "plan-team.xlsx" });
    undo(store);
    const left = () =>
      ["messages", "groups", "voices", "staff", "activities"].map(
        (kind) => listRecords(store.db, kind as "messages").length,
      );
    expect(left()).toEqual([0, 0, 0, 0, 0]);
    redo(store);
    expect(left()).toEqual([5, 1, 3, 1, 3]);
  });

  it("leaves nothing behind when it fails half-way", async () => {
    const store = freshStore();
    let made = 0;
    const failing: Store = {
      ...store,
      newId: () => {
        made += 1;
        if (made === 6) throw new Error("out of ids");
        return store.newId();
      },
    };
    await expect(commitImport(failing, planFixture("plan-team.xlsx"))).rejects.toThrow("out of ids");
    expect([listRecords(store.db, "groups"), selectMessages(store.db, {}), changeState(store.db).undo]).toEqual([
      [],
      [],
      null,
    ]);
  });

  it("records what the file calls sent as sent at its time with its text, and says so", async () => {
    const store = freshStore();
    const row = changed(changed(MORNING, 0, "2026-11-27"), 6, "已发");
    const { problems } = await previewImport(store, plan(row));
    expect(problems.filter((problem) => problem.reason === "marked_sent")).toEqual([
      { line: 2, severity: "notice", reason: "marked_sent", header: "状态", value: "已发" },
    ]);
    await commitImport(store, plan(row));
    const { status, sentAt, sentText } = only(store);
    expect({ status, sentAt, sentText }).toEqual({ status: "sent", sentAt: "2026-11-27T08:30", sentText: MORNING[4] });
  });

  it("uses the mapping that the person corrected", async () => {
    const store = freshStore();
    const file = csvFile([
      ["日期", "时间", "标题", "内容"],
      ["2026-12-01", "8:30", "宝妈群", "早安"],
    ]);
    const mapping = { 0: "date", 1: "time", 2: "group", 3: "text" } as const;
    const { rows } = await previewImport(store, file, { mapping });
    expect(rows.map(({ groupName, title, text }) => ({ groupName, title, text }))).toEqual([
      { groupName: "宝妈群", title: "", text: "早安" },
    ]);
  });

  it("is refused when the file has no row to take in", async () => {
    const store = freshStore();
    expect(await codeOf(commitImport(store, csvFile([HEADER])))).toEqual({ code: "IMPORT_NO_ROWS" });
    expect(await codeOf(commitImport(store, csvFile([])))).toEqual({ code: "IMPORT_NO_ROWS" });
  });
});

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
      { line: 3, severity: "notice", reason: "repeat", header: "文案", value: "早安" },
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
      { line: 2, severity: "notice", reason: "edit_kept", header: "标题", value: "早安" },
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

describe("an export of the workspace itself", () => {
  const exported = (store: Store, format: "csv" | "xlsx") =>
    createExport(store, { from: "2026-11-01", to: "2026-12-31", format });

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

describe("an activity of the plan", () => {
  const row = (date: string, time: string, text: string) => [date, time, "VIP群", "会员日", text, "店长", "已写"];
  const day = (date: string) => [
    row(date, "19:30", "还有半小时开始"),
    row(date, "20:00", "开始啦"),
    row(date, "20:30", "抽免单"),
  ];
  const times = (store: Store) =>
    listRecords(store.db, "activities").map(({ title, start, end }) => `${title} ${start} ${end}`);

  it("follows the file to another day", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    expect(times(store)).toEqual(["会员日 2026-12-05T19:30 2026-12-05T21:00"]);
    expect(await commitImport(store, plan(...day("2026-12-06")))).toMatchObject({ created: 0, updated: 3 });
    expect(times(store)).toEqual(["会员日 2026-12-06T19:30 2026-12-06T21:00"]);
    expect(await commitImport(store, plan(...day("2026-12-06")))).toMatchObject({ created: 0, updated: 0, same: 3 });
  });

  it("keeps the times that it was given in the app", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    const [activity] = listRecords(store.db, "activities");
    store.write({ code: "test", subject: "" }, (tx) =>
      updateRecord(tx, "activities", activity?.id ?? "", { start: "2026-12-05T18:00", end: "2026-12-05T23:00" }),
    );
    await commitImport(store, plan(...day("2026-12-05"), row("2026-12-05", "22:00", "返场十分钟")));
    expect(times(store)).toEqual(["会员日 2026-12-05T18:00 2026-12-05T23:00"]);
  });

  it("is joined by rows and groups that come later", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    await commitImport(
      store,
      plan(...day("2026-12-05"), ["2026-12-05", "22:00", "宝妈群", "会员日", "还有十分钟", "店长", "已写"]),
    );
    const [activity, ...others] = listRecords(store.db, "activities");
    const groups = listRecords(store.db, "groups").map((group) => group.id);
    expect({ others, groupIds: activity?.groupIds, end: activity?.end }).toEqual({
      others: [],
      groupIds: groups,
      end: "2026-12-05T22:30",
    });
    expect(selectMessages(store.db, { activityId: activity?.id }).length).toBe(4);
  });

  it("is not made again after it was deleted in the app", async () => {
    const store = freshStore();
    await commitImport(store, plan(...day("2026-12-05")));
    const ids = listRecords(store.db, "activities").map((activity) => activity.id);
    store.write({ code: "test", subject: "" }, (tx) => trashRecords(tx, "activities", ids));
    await commitImport(store, plan(...day("2026-12-05")));
    expect(times(store)).toEqual([]);
  });
});

it("reads 今天 by the clock of the workspace's zone, not of the machine", async () => {
  // 19:36 on Saturday in Shanghai; in Auckland it is Sunday already.
  const file = plan(changed(MORNING, 0, "今天"));
  const inShanghai = await previewImport(freshStore({ now: () => TEST_NOW }), file);
  const inAuckland = await previewImport(freshStore({ settings: { timeZone: "Pacific/Auckland" } }), file);
  expect([inShanghai.rows[0]?.at, inAuckland.rows[0]?.at]).toEqual(["2026-11-28T08:30", "2026-11-29T08:30"]);
});
