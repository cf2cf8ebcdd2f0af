import { commitImport, previewImport } from "@electron/services/import-plan";
import { selectMessages } from "@electron/store/messages";
import { insertRecord, listRecords } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { blankChatGroup } from "@shared/domain/chat-group";
import { describe, expect, it } from "vitest";
import { freshStore } from "../../support/fresh-store";
import { csvFile, planFixture } from "./plan-files";
import { codeOf } from "./small-plan";

/** A workspace with these groups; their ids by name. */
function withGroups(names: readonly string[]): { store: Store; ids: Record<string, string> } {
  const store = freshStore();
  store.write({ code: "test", subject: "" }, (tx) => {
    for (const name of names) insertRecord(tx, "groups", store.newId(), { ...blankChatGroup, name });
  });
  return { store, ids: Object.fromEntries(listRecords(store.db, "groups").map(({ id, name }) => [name, id])) };
}

const OURS = ["宝妈好物1群", "宝妈好物2群", "老客1群", "棠里VIP群"];
const DAY = "2026-11-22";

const rowsOf = async (store: Store, file: File, options: Parameters<typeof previewImport>[2] = {}) =>
  (await previewImport(store, file, { day: DAY, ...options })).rows.map(
    ({ line, at, groupName, text }) => `${line} ${at.slice(5)} ${groupName} ${text}`,
  );
const problemsOf = async (store: Store, file: File, options: Parameters<typeof previewImport>[2] = {}) =>
  (await previewImport(store, file, { day: DAY, ...options })).problems.map(
    ({ line, column, severity, reason, value }) => `${line}/${column} ${severity} ${reason} ${value}`,
  );

describe("a plan as sellers write it", () => {
  it("gives one message to every group of a cell, on the day that was meant", async () => {
    const { store } = withGroups(OURS);
    const rows = await rowsOf(store, planFixture("plan-spoken.csv"));
    expect(rows.filter((row) => !row.startsWith("3 "))).toEqual([
      "2 11-25T20:30 1群 预告：周六会员日，先把地址填好",
      "2 11-25T20:30 宝妈好物2群 预告：周六会员日，先把地址填好",
      "4 11-23T20:00 宝妈好物1群 明天见",
      "4 11-23T20:00 宝妈好物2群 明天见",
      "5 01-05T08:30 老客一群 新年第一单",
      "5 01-05T08:30 内部群 新年第一单",
      "6 11-15T15:30 棠里VIP群 回顾一下",
      "6 11-15T15:30 粉丝群 回顾一下",
      "8 02-06T09:00 棠里VIP群 新年好",
    ]);
    expect(rows.filter((row) => row.startsWith("3 ")).map((row) => row.split(" ")[2])).toEqual([
      ...OURS,
      "1群",
      "老客一群",
      "内部群",
      "粉丝群",
    ]);
  });

  it("tells what was taken without being written, and where, once each", async () => {
    const { store } = withGroups(OURS);
    expect(await problemsOf(store, planFixture("plan-spoken.csv"))).toEqual([
      "2/0 notice day_counted 下周三晚8点半 → 2026-11-25",
      "2/1 notice group_similar 1群 → 老客1群",
      "2/1 notice group_taken_as 2群 → 宝妈好物2群",
      "3/0 notice day_counted 周六 20:00 → 2026-11-28",
      "4/0 notice day_counted 明晚8点 → 2026-11-23",
      "5/0 notice year_assumed 1月5日 八点半 → 2027-01-05",
      "5/0 notice half_day_assumed 1月5日 八点半 → 08:30",
      "5/1 notice group_similar 老客一群 → 老客1群",
      "5/1 notice group_new 内部群",
      "6/0 notice day_counted 本月15日 下午3:30 → 2026-11-15",
      "6/1 notice group_taken_as VIP群 → 棠里VIP群",
      "6/1 notice group_new 粉丝群",
      "7/0 error date_bad 待定",
      "8/0 notice day_counted 大年初一 9:00 → 2027-02-06",
    ]);
  });

  it("counts from another day when it is given one", async () => {
    const { store } = withGroups(OURS);
    const file = csvFile([
      ["日期", "时间", "群", "正文"],
      ["周六", "20:00", "2群", "一"],
      ["12月30日", "20:00", "2群", "二"],
      ["12/31", "晚上12点", "2群", "三"],
      ["1/2", "20:00", "2群", "四"],
    ]);
    expect(await rowsOf(store, file, { day: "2027-01-02" })).toEqual([
      "2 01-02T20:00 宝妈好物2群 一",
      "3 12-30T20:00 宝妈好物2群 二",
      "4 01-01T00:00 宝妈好物2群 三",
      "5 01-02T20:00 宝妈好物2群 四",
    ]);
    expect((await problemsOf(store, file, { day: "2027-01-02" })).filter((text) => !text.includes("group"))).toEqual([
      "2/0 notice weekday_today 周六 → 2027-01-02",
      "3/0 notice year_assumed 12月30日 → 2026-12-30",
      "4/1 notice midnight_next_day 晚上12点 → 2027-01-01 00:00",
    ]);
  });
});

describe("a cell with several groups", () => {
  const groupsIn = async (cell: string) => {
    const { store } = withGroups(OURS);
    const file = csvFile([
      ["日期", "时间", "群", "正文"],
      ["12/5", "20:00", cell, "早安"],
    ]);
    return (await previewImport(store, file, { day: DAY })).rows.map(({ groupName }) => groupName);
  };

  it.each([
    ["宝妈好物1群+宝妈好物2群", ["宝妈好物1群", "宝妈好物2群"]],
    ["宝妈好物1群 & 宝妈好物2群", ["宝妈好物1群", "宝妈好物2群"]],
    ["宝妈好物1群和棠里VIP群", ["宝妈好物1群", "棠里VIP群"]],
    ["宝妈好物1群2群", ["宝妈好物1群", "宝妈好物2群"]],
    ["宝妈好物1群 老客1群", ["宝妈好物1群", "老客1群"]],
    ["新1群新2群", ["新1群", "新2群"]],
    ["7-9群", ["7群", "8群", "9群"]],
    ["8、9群", ["8群", "9群"]],
    ["90后&95后群", ["90后&95后群"]],
    ["全部群", OURS],
    ["VIP群", ["棠里VIP群"]],
  ])("that reads %j", async (cell, expected) => {
    expect(await groupsIn(cell)).toEqual(expected);
  });
});

describe("a group that the workspace does not have", () => {
  const file = () =>
    csvFile([
      ["日期", "时间", "群", "正文"],
      ["12/5", "20:00", "老客一群、内部群", "早安"],
      ["12/5", "21:00", "内部群", "晚安"],
      ["12/5", "22:00", "全部群", "全体"],
    ]);

  it("is offered with what it may be, and is made when nothing is said", async () => {
    const { store, ids } = withGroups(OURS);
    const { unknownGroups } = await previewImport(store, file(), { day: DAY });
    expect(unknownGroups).toEqual([
      {
        name: "老客一群",
        line: 2,
        rows: 1,
        similar: [{ id: ids.老客1群, name: "老客1群" }],
        action: "create",
        groupId: null,
      },
      { name: "内部群", line: 2, rows: 2, similar: [], action: "create", groupId: null },
    ]);
  });

  it("is taken for one of ours, or left out with the rows that are for nobody else", async () => {
    const { store, ids } = withGroups(OURS);
    const groups = [
      { name: "老客一群", action: "use", groupId: ids.老客1群 ?? "" },
      { name: "内部群", action: "leave_out" },
    ] as const;
    const done = await commitImport(store, file(), { day: DAY, groups });
    const nameOf = new Map(listRecords(store.db, "groups").map(({ id, name }) => [id, name]));
    expect([
      done.created,
      selectMessages(store.db, {}).map(({ text, groupId }) => `${text} ${nameOf.get(groupId ?? "")}`),
    ]).toEqual([5, ["早安 老客1群", ...OURS.map((name) => `全体 ${name}`)]]);
    expect([...nameOf.values()]).toEqual(OURS);
    expect(await problemsOf(store, file(), { groups })).toEqual([
      "2/2 notice group_taken_as 老客一群 → 老客1群",
      "2/2 notice group_left_out 内部群",
      "3/2 notice group_left_out 内部群",
    ]);
  });

  it("is made as ever when the group it was taken for is gone", async () => {
    const { store } = withGroups(OURS);
    const groups = [{ name: "内部群", action: "use", groupId: store.newId() }] as const;
    const { plan } = await previewImport(store, file(), { day: DAY, groups });
    expect(plan.newGroups).toEqual(["老客一群", "内部群"]);
  });
});

describe("the header of a plan", () => {
  const rows = [["十二月排期"], ["12/5", "20:00", "棠里VIP群", "早安"], ["日期", "时间", "群", "正文"]];

  it("stands where the person says, or nowhere", async () => {
    const { store } = withGroups(OURS);
    const mapping = { "0": "date", "1": "time", "2": "group", "3": "text" } as const;
    expect(await rowsOf(store, csvFile(rows.slice(1)), { headerLine: 0, mapping })).toEqual([
      "1 12-05T20:00 棠里VIP群 早安",
    ]);
    expect((await previewImport(store, csvFile(rows), { headerLine: 1, mapping, day: DAY })).headerLine).toBe(1);
  });

  it("is refused below the last row", async () => {
    const { store } = withGroups(OURS);
    expect(await codeOf(previewImport(store, csvFile(rows), { headerLine: 3 }))).toEqual({
      code: "IMPORT_HEADER_LINE",
      line: 3,
      total: 3,
    });
  });
});
