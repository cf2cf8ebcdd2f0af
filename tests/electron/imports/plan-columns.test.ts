import { readPlan } from "@electron/imports/read-plan";
import { describe, expect, it } from "vitest";
import { bytesOf, csvFile } from "./plan-files";
import { inShort, NOW, readSample } from "./read-samples";

/** Reads a plan with these columns and rows. */
const read = async (header: string[], rows: string[][], setting: Parameters<typeof readSample>[1] = {}) =>
  readSample(await bytesOf(csvFile([header, ...rows])), setting);

const _problemsOf = (plan: Awaited<ReturnType<typeof read>>) =>
  plan.problems.map(({ line, severity, reason, header, value }) => `${line} ${severity} ${reason} ${header}=${value}`);

describe("columns", () => {
  const fields = async (header: string[], rows: string[][]) => Object.values((await read(header, rows)).mapping);

  it("are known by odd, spaced, bracketed and English headers", async () => {
    const header = [
      "发布日期（必填）",
      " 星期 ",
      "时 间",
      "发到哪个群",
      "发布渠道",
      "活动/栏目",
      "本周文案内容",
      "配图*",
      "负责人：",
      "完成",
      "ＮＯＴＥＳ",
      "序号",
      "心情",
    ];
    expect(
      await fields(header, [["12/5", "六", "20:00", "VIP群", "群", "会员日", "早安", "", "小满", "否", "", "1", "好"]]),
    ).toEqual([
      "date",
      "weekday",
      "time",
      "group",
      "channel",
      "activity",
      "text",
      "images",
      "sender",
      "status",
      "note",
      "ignore",
      "ignore",
    ]);
    expect(
      await fields(
        ["Date", "Time", "Group", "Title", "Text", "Posted by", "Status"],
        [["12/5", "20:00", "VIP", "Hi", "Hello", "May", "ready"]],
      ),
    ).toEqual(["date", "time", "group", "title", "text", "sender", "status"]);
  });

  it("are checked against their cells: 时间 may hold whole moments, 发送时间 only clocks", async () => {
    expect(await fields(["时间", "群", "文案"], [["2026-12-05 20:00", "VIP群", "早安"]])).toEqual([
      "datetime",
      "group",
      "text",
    ]);
    expect(await fields(["日期", "发送时间", "群", "文案"], [["12/5", "20:00", "VIP群", "早安"]])).toEqual([
      "date",
      "time",
      "group",
      "text",
    ]);
    expect(await fields(["日期", "时间", "群", "文案"], [["12.10", "8.30", "VIP群", "早安"]])).toEqual([
      "date",
      "time",
      "group",
      "text",
    ]);
  });

  it("are known by their cells where the header says nothing", async () => {
    const row = [
      "12/5",
      "周六",
      "20:00",
      "VIP群",
      "朋友圈",
      "店长",
      "已写",
      "海报.jpg",
      "今天的早安文案要写得长一点才像文案",
      "7",
    ];
    expect(
      await fields(
        row.map((_, index) => `列${index}`),
        [row, row.with(0, "12/6")],
      ),
    ).toEqual(["date", "weekday", "time", "group", "channel", "sender", "status", "images", "text", "ignore"]);
  });

  it("are known without any header at all", async () => {
    const rows = [
      ["12/5", "20:00", "VIP群", "今天的早安文案要写得长一点才像文案"],
      ["12/6", "20:00", "VIP群", "今天的晚安文案要写得长一点才像文案"],
    ];
    const plan = await readSample(await bytesOf(csvFile(rows)));
    expect(plan.headerLine).toBe(0);
    expect(plan.items.map(inShort)).toEqual([
      "1 2026-12-05T20:00 wechat_group VIP群   ready",
      "2 2026-12-06T20:00 wechat_group VIP群   ready",
    ]);
  });

  it("called like parts of an object are only columns", () => {
    const headers = ["__proto__", "constructor", "toString"];
    const mapping = { 0: "date", 1: "group", 2: "text" } as const;
    const plan = readPlan(
      headers,
      [
        ["2026-12-05", "__proto__", "constructor"],
        ["bad", "VIP群", "x"],
      ],
      2,
      mapping,
      { now: NOW, groups: [], onlyGroup: null },
    );
    expect(plan.items.map(({ groupName, text }) => [groupName, text])).toEqual([["__proto__", "constructor"]]);
    expect(plan.problems.filter(({ severity }) => severity === "error")).toEqual([
      { line: 3, severity: "error", reason: "date_bad", column: 0, header: "__proto__", value: "bad" },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
