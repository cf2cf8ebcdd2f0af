import { findActivities } from "@electron/imports/find-activities";
import type { PlanItem } from "@electron/imports/plan-item";
import { describe, expect, it } from "vitest";

/** A row of a plan: when, what its activity column says, and optionally its group and text. */
const row = (at: string, activity: string, text = "", groupName = "VIP群"): PlanItem => ({
  line: Number(at.slice(8, 10)) * 100 + Number(at.slice(11, 13)),
  at,
  timeGiven: true,
  until: null,
  channel: "wechat_group",
  groupName,
  activity,
  title: activity,
  text,
  images: [],
  senderName: "",
  status: "planned",
  statusText: "",
  skipReason: "",
  messageId: null,
  tags: [],
  note: "",
});

const inShort = (items: PlanItem[], hasColumn = true) =>
  findActivities(items, hasColumn).map(
    ({ title, type, start, end, items: all }) => `${title} ${type} ${start} ${end} [${all.join(" ")}]`,
  );

describe("an activity of a plan", () => {
  it("runs from its first row to half an hour after its last, over all its groups", () => {
    const items = [
      row("2026-12-05T19:30", "会员日"),
      row("2026-12-05T20:30", "会员日", "", "粉丝群"),
      row("2026-12-12T20:00", "会员日"),
    ];
    expect(findActivities(items, true).map(({ groupNames, start, end }) => ({ groupNames, start, end }))).toEqual([
      { groupNames: ["VIP群", "粉丝群"], start: "2026-12-05T19:30", end: "2026-12-05T21:00" },
      { groupNames: ["VIP群"], start: "2026-12-12T20:00", end: "2026-12-12T20:30" },
    ]);
  });

  it("ends when the file says so", () => {
    expect(inShort([{ ...row("2026-12-05T20:00", "直播"), until: "22:00" }])).toEqual([
      "直播 live 2026-12-05T20:00 2026-12-05T22:00 [0]",
    ]);
    expect(inShort([{ ...row("2026-12-05T23:00", "直播"), until: "01:00" }])).toEqual([
      "直播 live 2026-12-05T23:00 2026-12-06T01:00 [0]",
    ]);
  });

  it("is not made by the standing columns of a group", () => {
    const names = ["早安签到", "生活", "话题：双12你买了啥", "群友清单", "干货", "晒单", "打卡", ""];
    expect(inShort(names.map((name) => row("2026-12-05T20:00", name)))).toEqual([]);
  });

  it("takes the longest word it knows: 会员日签到 is the member day's", () => {
    expect(inShort([row("2026-12-05T20:00", "会员日签到")])).toEqual([
      "会员日签到 member_day 2026-12-05T20:00 2026-12-05T20:30 [0]",
    ]);
  });

  it("is joined by what announces, closes and sums it up, by name before type and the same group before others", () => {
    const items = [
      row("2026-12-01T10:00", "会员日预告"),
      row("2026-12-05T20:00", "会员日"),
      row("2026-12-05T20:00", "会员日", "", "粉丝群"),
      row("2026-12-05T22:00", "会员日收尾"),
      row("2026-12-07T10:00", "会员日复盘"),
      row("2026-12-19T20:00", "会员日"),
      row("2026-12-30T10:00", "内购预告"),
    ];
    expect(inShort(items)).toEqual([
      "会员日 member_day 2026-12-05T20:00 2026-12-05T22:00 [1 2 0 3 4]",
      "会员日 member_day 2026-12-19T20:00 2026-12-19T20:30 [5]",
    ]);
  });

  it("may have a name nobody knows when three rows of a day carry it", () => {
    const rows = ["19:30", "20:00", "20:30"].map((clock) => row(`2026-12-05T${clock}`, "月光茶话会"));
    // Two rows of a line for two groups are one row of the plan.
    const lines = rows.map((item, index) => ({ ...item, line: index + 2 }));
    expect(inShort(lines.slice(0, 2))).toEqual([]);
    expect(inShort(lines)).toEqual(["月光茶话会 other 2026-12-05T19:30 2026-12-05T21:00 [0 1 2]"]);
  });

  it("is on the day its announcement names, together with what runs there", () => {
    const items = [
      row("2026-12-03T20:00", "内购", "本周日（12/6）晚8点 内购，三件"),
      row("2026-12-06T20:00", "内购", "开抢"),
      row("2026-12-08T20:00", "秒杀", "12月12日 10:00 秒杀"),
    ];
    expect(inShort(items)).toEqual([
      "内购 inner_sale 2026-12-06T20:00 2026-12-06T20:30 [1 0]",
      "秒杀 flash_sale 2026-12-12T10:00 2026-12-12T10:30 [2]",
    ]);
  });

  it("is made from a title only when the title is nothing but its name", () => {
    const items = [
      row("2026-12-05T20:00", "会员日"),
      row("2026-12-05T20:10", "抽免单开始"),
      row("2026-12-06T20:00", "会员日穿什么"),
    ].map((item) => ({
      ...item,
      activity: "",
    }));
    expect(inShort(items, false)).toEqual(["会员日 member_day 2026-12-05T20:00 2026-12-05T20:30 [0 1]"]);
  });
});
