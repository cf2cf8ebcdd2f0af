import { commitImport, previewImport } from "@electron/services/import-plan";
import { listBackups } from "@electron/store/backups";
import { changeState, redo, undo } from "@electron/store/changes";
import { selectMessages } from "@electron/store/messages";
import { insertRecord, listRecords } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { verifyFile } from "@electron/store/verify-file";
import { blankActivity } from "@shared/domain/activity";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankStaff } from "@shared/domain/staff";
import { blankVoice } from "@shared/domain/voice";
import { describe, expect, it } from "vitest";
import { freshStore, TEST_NOW, testId } from "../../support/fresh-store";
import { csvFile, planFixture } from "./plan-files";
import { changed, codeOf, EVENING, HEADER, MORNING, only, plan } from "./small-plan";

describe("a dry run", () => {
  it("says what the mother-and-baby plan would bring, and writes nothing", async () => {
    const store = freshStore();
    const {
      rows,
      problems,
      plan: outcome,
      columns,
      unknownGroups,
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
      mappingFrom: "guessed",
      mappingName: null,
      day: "2026-11-28",
    });
    expect(unknownGroups.map(({ name, line, rows: count }) => [name, line, count])).toEqual([
      ["宝妈好物1群", 2, 4],
      ["宝妈好物2群", 5, 1],
      ["VIP群", 6, 5],
      ["不存在的群", 12, 1],
    ]);
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
      { line: 2, severity: "notice", reason: "group_new", column: 3, header: "社群", value: "宝妈好物1群" },
      {
        line: 2,
        severity: "notice",
        reason: "image_missing",
        column: 7,
        header: "图片",
        value: "早安海报.jpg、仓库1.jpg、仓库2.jpg、仓库3.jpg、清单.png…",
      },
      { line: 5, severity: "notice", reason: "group_new", column: 3, header: "社群", value: "宝妈好物2群" },
      { line: 6, severity: "notice", reason: "group_new", column: 3, header: "社群", value: "VIP群" },
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
        { line: 12, severity: "error", reason: "date_bad", column: 0, header: "日期", value: "2026-13-40" },
        { line: 12, severity: "error", reason: "time_bad", column: 2, header: "时间", value: "25:99" },
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
      ...blankActivity,
      ...{ seriesId: null, seriesDate: null },
      title: "会员日",
      type: "member_day",
      goal: "sell",
      groupIds: ["VIP群"],
      start: "2026-12-05T19:30",
      end: "2026-12-05T22:00",
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
      { line: 2, severity: "notice", reason: "marked_sent", column: 6, header: "状态", value: "已发" },
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

it("reads 今天 by the clock of the workspace's zone, not of the machine", async () => {
  // 19:36 on Saturday in Shanghai; in Auckland it is Sunday already.
  const file = plan(changed(MORNING, 0, "今天"));
  const inShanghai = await previewImport(freshStore({ now: () => TEST_NOW }), file);
  const inAuckland = await previewImport(freshStore({ settings: { timeZone: "Pacific/Auckland" } }), file);
  expect([inShanghai.rows[0]?.at, inAuckland.rows[0]?.at]).toEqual(["2026-11-28T08:30", "2026-11-29T08:30"]);
});
