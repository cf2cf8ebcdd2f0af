import { describe, expect, it } from "vitest";
import { bytesOf, csvFile } from "./plan-files";
import { inShort, readSample } from "./read-samples";

/** Reads a plan with these columns and rows. */
const read = async (header: string[], rows: string[][], setting: Parameters<typeof readSample>[1] = {}) =>
  readSample(await bytesOf(csvFile([header, ...rows])), setting);

const problemsOf = (plan: Awaited<ReturnType<typeof read>>) =>
  plan.problems.map(({ line, severity, reason, header, value }) => `${line} ${severity} ${reason} ${header}=${value}`);

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

it("comes to an end over cells made to stall a pattern", async () => {
  const header = ["日期", "时间", "星期", "群", "渠道", "标题", "文案", "图片", "标签", "谁来发", "状态", "备注"];
  const bait = ["1", " ", "a", "(", "群", "12/6", "1-", "\n", ".jpg ", "：", "1 、"].map(
    (unit) => `${unit.repeat(40_000)}x`,
  );
  const everywhere = await read(
    header,
    bait.map((text) => header.map(() => text)),
  );
  const inTexts = await read(
    header,
    bait.map((text) => [
      "12/5",
      "20:00",
      "六",
      "VIP群",
      "群",
      "题",
      text.slice(0, 20_000),
      "",
      "",
      "",
      "",
      text.slice(0, 20_000),
    ]),
  );
  // Of the text that is all blanks nothing is left.
  expect([everywhere.items.length, inTexts.items.length]).toEqual([0, bait.length - 1]);
});
