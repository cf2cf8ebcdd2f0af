import { readPlan } from "@electron/imports/read-plan";
import { describe, expect, it } from "vitest";
import { bytesOf, csvFile } from "./plan-files";
import { inShort, NOW, readSample } from "./read-samples";

/** Reads a plan with these columns and rows. */
const read = async (header: string[], rows: string[][], setting: Parameters<typeof readSample>[1] = {}) =>
  readSample(await bytesOf(csvFile([header, ...rows])), setting);

const problemsOf = (plan: Awaited<ReturnType<typeof read>>) =>
  plan.problems.map(({ line, severity, reason, header, value }) => `${line} ${severity} ${reason} ${header}=${value}`);

describe("the day of a row", () => {
  const days = async (cells: string[], setting = {}) => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      cells.map((cell) => [cell, "20:00", "VIP群", "早安"]),
      setting,
    );
    return { at: plan.items.map((item) => item.at.slice(0, 10)), problems: problemsOf(plan) };
  };

  it("takes the missing year from the rows before it, across the year's end", async () => {
    expect((await days(["12月30日", "12月31日", "1月1日", "1月2日"])).at).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect((await days(["12/31", "2025-01-02", "1/3"])).at).toEqual(["2024-12-31", "2025-01-02", "2025-01-03"]);
  });

  it("counts 今天 and 周六 from the day of reading, whatever stands above", async () => {
    expect((await days(["2026-12-05", "明天", "周六"])).at).toEqual(["2026-12-05", "2026-11-23", "2026-11-28"]);
  });

  it("comes from the row above when it is left out, and says so", async () => {
    expect(await days(["12/5", "", ""])).toEqual({
      at: ["2026-12-05"],
      problems: [
        "3 notice date_from_above 日期=2026-12-05",
        "3 notice repeat 文案=早安",
        "4 notice date_from_above 日期=2026-12-05",
        "4 notice repeat 文案=早安",
      ],
    });
  });

  it("is never handed down past a date that cannot be read", async () => {
    expect(await days(["12/5", "13/45", ""])).toEqual({
      at: ["2026-12-05"],
      problems: ["3 error date_bad 日期=13/45", "4 error date_missing 日期="],
    });
  });

  it("may stand in a line of its own above its rows", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["12月5日 周六", "", "", ""],
        ["", "19:30", "VIP群", "预热"],
        ["", "20:00", "VIP群", "开始"],
        ["第二周"],
        ["", "21:00", "VIP群", "收尾"],
      ],
    );
    expect(plan.items.map((item) => item.at)).toEqual(["2026-12-05T19:30", "2026-12-05T20:00", "2026-12-05T21:00"]);
    expect(problemsOf(plan).filter((text) => text.includes("blank_row"))).toEqual([
      "2 notice blank_row 日期=12月5日 周六",
      "5 notice blank_row 日期=第二周",
    ]);
  });

  it("counts before the weekday beside it, which is only checked", async () => {
    const plan = await read(
      ["日期", "星期", "时间", "群", "文案"],
      [
        ["2026-12-05", "五", "20:00", "VIP群", "一"],
        ["2026-12-06", "周日", "20:00", "VIP群", "二"],
        ["12/7（周二）", "?", "20:00", "VIP群", "三"],
      ],
    );
    expect(plan.items.map((item) => item.at.slice(0, 10))).toEqual(["2026-12-05", "2026-12-06", "2026-12-07"]);
    expect(problemsOf(plan)).toEqual([
      "2 notice weekday_mismatch 星期=五",
      "4 notice weekday_mismatch 日期=12/7（周二）",
    ]);
  });
});

describe("the time of a row", () => {
  it("is that of its likes in the file when it is left out, else ten o'clock", async () => {
    const plan = await read(
      ["日期", "时间", "群", "标题", "文案"],
      [
        ["12/5", "8:30", "VIP群", "早安", "一"],
        ["12/6", "", "VIP群", "早安", "二"],
        ["12/6", "", "VIP群", "通知", "三"],
        ["12/6", "晚上", "VIP群", "晚安", "四"],
      ],
    );
    expect(plan.items.map(({ at, timeGiven }) => `${at} ${timeGiven}`)).toEqual([
      "2026-12-05T08:30 true",
      "2026-12-06T08:30 false",
      "2026-12-06T10:00 false",
      "2026-12-06T20:00 false",
    ]);
    expect(problemsOf(plan)).toEqual([
      "3 notice time_missing 时间=08:30",
      "4 notice time_missing 时间=10:00",
      "5 notice time_missing 时间=20:00",
    ]);
  });

  it("goes over to the next day after midnight", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["2026-12-31", "晚上12点", "VIP群", "新年快乐"],
        ["2026-12-31", "24:00", "粉丝群", "新年快乐"],
      ],
    );
    expect(plan.items.map((item) => item.at)).toEqual(["2027-01-01T00:00", "2027-01-01T00:00"]);
  });

  it("may stand in the date's cell, and a whole moment in the time's", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["12月5日晚上8点半", "", "VIP群", "一"],
        ["12/6", "9:00", "VIP群", "二"],
        ["", "2026-12-08 21:00", "VIP群", "三"],
      ],
    );
    expect(plan.items.map((item) => item.at)).toEqual(["2026-12-05T20:30", "2026-12-06T09:00", "2026-12-08T21:00"]);
    expect(problemsOf(plan)).toEqual([]);
  });
});

describe("where a row goes", () => {
  const targets = async (group: string, channel = "", groups: string[] = []) => {
    const plan = await read(["日期", "时间", "群", "渠道", "文案"], [["12/5", "20:00", group, channel, "早安"]], {
      groups,
    });
    const problems = plan.problems.map((problem) => `${problem.reason} ${problem.value}`);
    return [...plan.items.map((item) => `${item.channel} ${item.groupName ?? "-"}`), ...problems];
  };

  it.each([
    ["宝妈1群；宝妈2群", ["wechat_group 宝妈1群", "wechat_group 宝妈2群"]],
    [
      "宝妈1群、VIP群,粉丝群\n老客群/宝妈1群",
      ["宝妈1群", "VIP群", "粉丝群", "老客群"].map((name) => `wechat_group ${name}`),
    ],
    ["宝妈1、2群", ["wechat_group 宝妈1群", "wechat_group 宝妈2群"]],
    ["宝妈1-3群", ["wechat_group 宝妈1群", "wechat_group 宝妈2群", "wechat_group 宝妈3群"]],
    ["90后&95后群", ["wechat_group 90后&95后群"]],
    ["朋友圈", ["wechat_moments -"]],
    ["VIP群、朋友圈", ["wechat_moments -", "wechat_group VIP群"]],
    ["", ["group_missing "]],
  ])("the group cell %j", async (cell, expected) => {
    expect(await targets(cell)).toEqual(expected);
  });

  it.each([
    ["朋友圈", "VIP群", ["wechat_moments -"]],
    ["群消息", "朋友圈", ["wechat_moments -"]],
    ["群消息+朋友圈", "VIP群", ["wechat_group VIP群", "wechat_moments -"]],
    ["私聊", "", ["wechat_direct -"]],
    ["公众号", "", ["wechat_official_account -"]],
    ["ＰＹＱ", "全部群", ["wechat_moments -"]],
    ["视频号/小红书/抖音", "", ["wechat_video -", "xiaohongshu -", "douyin -"]],
    ["飞书", "VIP群", ["channel_unknown 飞书"]],
    ["群消息", "", ["group_missing "]],
  ])("the channel cell %j with group %j", async (channel, group, expected) => {
    expect(await targets(group, channel)).toEqual(expected);
  });

  it("is every group of file and workspace for 全部群", async () => {
    const plan = await read(
      ["日期", "时间", "群", "文案"],
      [
        ["12/5", "20:00", "全部群", "早安"],
        ["12/5", "21:00", "新群", "晚安"],
      ],
      { groups: ["宝妈群", "VIP群"] },
    );
    expect(plan.items.map((item) => item.groupName)).toEqual(["宝妈群", "VIP群", "新群", "新群"]);
  });

  it("is a group of the workspace under its own name, whatever signs are in it", async () => {
    expect(await targets("爱吃/爱玩、爱逛群", "", ["爱吃/爱玩、爱逛群"])).toEqual(["wechat_group 爱吃/爱玩、爱逛群"]);
    expect(await targets("ＶＩＰ 群", "", ["vip群"])).toEqual(["wechat_group vip群"]);
  });

  it("is the file's only group when there is no column for it", async () => {
    const plan = await read(["日期", "时间", "文案"], [["12/5", "20:00", "早安"]], { onlyGroup: "VIP群" });
    expect(plan.items.map(inShort)).toEqual(["2 2026-12-05T20:00 wechat_group VIP群   ready"]);
  });
});

describe("the status of a row", () => {
  it("is what its word means, and what it will do when it is done already depends on the day", async () => {
    const words = ["待写", "已写", "待审", "待发", "已发", "是", "否", "完成", "取消", "看过", ""];
    const statuses = async (date: string) => {
      const plan = await read(
        ["日期", "时间", "群", "文案", "状态"],
        words.map((word) => [date, "20:00", "VIP群", `早安 ${word}`, word]),
      );
      return { all: plan.items.map(({ status }) => status), problems: problemsOf(plan) };
    };
    expect(await statuses("2026-12-05")).toEqual({
      all: ["planned", "ready", "planned", "ready", "sent", "ready", "planned", "ready", "skipped", "ready", "planned"],
      problems: ["6 notice marked_sent 状态=已发", "11 notice status_unknown 状态=看过"],
    });
    expect((await statuses("2026-11-20")).all).toEqual([
      "planned",
      "ready",
      "planned",
      "ready",
      "sent",
      "sent",
      "planned",
      "sent",
      "skipped",
      "ready",
      "planned",
    ]);
  });
});

describe("what a row says", () => {
  it("keeps lists apart, the kind as a label, and every line of the text", async () => {
    const plan = await read(
      ["日期", "时间", "群", "类型", "标题", "文案", "配图", "附件", "标签", "备注"],
      [["12/5", "20:00", "VIP群", "干货", "口红", "一\n\n 二", "1.jpg，2.jpg 3.png", "无", "#口红 #黄皮", "甲\n乙"]],
    );
    expect(plan.items.map(({ title, text, images, tags, note }) => ({ title, text, images, tags, note }))).toEqual([
      {
        title: "口红",
        text: "一\n\n 二",
        images: ["1.jpg", "2.jpg", "3.png"],
        tags: ["干货", "口红", "黄皮"],
        note: "甲\n乙",
      },
    ]);
  });

  it("is an error when there is no room for it, and nothing is cut off", async () => {
    const long = (length: number) => "长".repeat(length);
    const plan = await read(
      ["日期", "时间", "群", "标题", "文案"],
      [
        ["12/5", "20:00", "VIP群", long(121), "一"],
        ["12/5", "20:00", "VIP群", "题", long(20_001)],
        ["12/5", "20:00", `${long(60)}群`, "题", "一"],
        ["12/5", "20:00", "VIP群", "题", long(20_000)],
      ],
    );
    expect(plan.problems.map(({ line, reason, header }) => `${line} ${reason} ${header}`)).toEqual([
      "2 too_long 标题",
      "3 too_long 文案",
      "4 too_long 群",
    ]);
    expect(plan.items.map((item) => item.line)).toEqual([5]);
  });

  it("may be a title alone, but not nothing", async () => {
    const plan = await read(
      ["日期", "时间", "群", "标题", "文案"],
      [
        ["12/5", "20:00", "VIP群", "双周日内购", ""],
        ["12/5", "21:00", "VIP群", "", ""],
      ],
    );
    expect(plan.items.map(inShort)).toEqual(["2 2026-12-05T20:00 wechat_group VIP群 双周日内购  planned"]);
    expect(problemsOf(plan)).toEqual(["2 notice text_missing 文案=", "3 error text_missing 文案="]);
  });

  it("is not the header of the next week, pasted in between", async () => {
    const header = ["日期", "时间", "群", "文案"];
    const plan = await read(header, [["12/5", "20:00", "VIP群", "早安"], header, ["12/12", "20:00", "VIP群", "晚安"]]);
    expect([plan.items.map((item) => item.line), plan.problems]).toEqual([[2, 4], []]);
  });
});

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
      { line: 3, severity: "error", reason: "date_bad", header: "__proto__", value: "bad" },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
