import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";

async function memberDay() {
  const app = await freshApp();
  const { client } = app;
  const activity = await client.activities.create({
    fields: { title: "会员日", start: "2026-11-28T20:00", end: "2026-11-28T21:30" },
  });
  const at = (time: string) => client.messages.create({ fields: { at: time, text: time, activityId: activity.id } });
  const sent = await at("2026-11-27T20:00");
  await client.messages.markSent({ id: sent.id });
  const skipped = await at("2026-11-28T12:00");
  await client.messages.skip({ id: skipped.id, reason: "改发朋友圈" });
  return {
    ...app,
    client,
    activity,
    sent,
    skipped,
    planned: await at("2026-11-28T19:50"),
    late: await at("2026-11-28T21:40"),
  };
}

describe("moving an activity", () => {
  it("keeps its length and takes its unsent messages along, over midnight and a month's end", async () => {
    const { client, activity, sent, skipped, planned, late } = await memberDay();
    const moved = await client.calendar.moveActivity({ id: activity.id, start: "2026-11-30T23:00" });
    const times = await Promise.all([sent, skipped, planned, late].map(({ id }) => client.messages.get({ id })));
    expect([moved.activity.start, moved.activity.end, moved.movedMessages]).toEqual([
      "2026-11-30T23:00",
      "2026-12-01T00:30",
      2,
    ]);
    expect(times.map((message) => message.at)).toEqual([
      "2026-11-27T20:00",
      "2026-11-28T12:00",
      "2026-11-30T22:50",
      "2026-12-01T00:40",
    ]);
  });

  it("is one step: one undo puts activity and messages back", async () => {
    const { client, activity, planned } = await memberDay();
    await client.calendar.moveActivity({ id: activity.id, start: "2026-12-05T20:00" });
    expect((await client.changes.undo()).undone.label).toEqual({ code: "activities.move", subject: "会员日" });
    const { start } = await client.activities.get({ id: activity.id });
    expect([start, (await client.messages.get({ id: planned.id })).at]).toEqual([activity.start, planned.at]);
  });

  it("leaves messages alone when asked, and when only the end is dragged", async () => {
    const { client, activity, planned } = await memberDay();
    const resized = await client.calendar.moveActivity({
      id: activity.id,
      start: activity.start,
      end: "2026-11-28T22:00",
    });
    const alone = await client.calendar.moveActivity({
      id: activity.id,
      start: "2026-11-29T20:00",
      withMessages: false,
    });
    expect([resized.movedMessages, resized.activity.end, alone.movedMessages, alone.activity.end]).toEqual([
      0,
      "2026-11-28T22:00",
      0,
      "2026-11-29T22:00",
    ]);
    expect((await client.messages.get({ id: planned.id })).at).toBe(planned.at);
  });

  it("is refused when it would end before it starts, and is no step when it stays", async () => {
    const { client, activity } = await memberDay();
    const backwards = client.calendar.moveActivity({
      id: activity.id,
      start: "2026-11-28T20:00",
      end: "2026-11-28T19:00",
    });
    expect(await failureOf(backwards)).toEqual({ code: "END_BEFORE_START", params: {} });
    const before = await client.changes.state();
    await client.calendar.moveActivity({ id: activity.id, start: activity.start });
    expect(await client.changes.state()).toEqual(before);
  });
});

describe("a window of the calendar", () => {
  it("holds what touches its days, and the cadence of its whole weeks", async () => {
    const { client } = await freshApp();
    const activity = (title: string, start: string, end = start) =>
      client.activities.create({ fields: { title, start, end } });
    await activity("周一的", "2026-11-23T20:00");
    await activity("跨夜的", "2026-11-27T23:00", "2026-11-28T01:00");
    await activity("周日的", "2026-11-29T20:00");
    await client.messages.create({ fields: { title: "周五的消息", at: "2026-11-27T23:59" } });
    const message = await client.messages.create({ fields: { title: "周六的消息", at: "2026-11-28T23:59" } });
    const window = await client.calendar.window({ from: "2026-11-28", to: "2026-11-28" });
    expect({ ...window, activities: window.activities.map(({ title }) => title) }).toEqual({
      activities: ["跨夜的"],
      messages: [
        {
          id: message.id,
          at: "2026-11-28T23:59",
          title: "周六的消息",
          channel: "wechat_group",
          groupId: null,
          voiceId: null,
          staffId: null,
          activityId: null,
          status: "planned",
          seriesId: null,
        },
      ],
      weeks: [{ weekStart: "2026-11-23", count: 3, light: "red" }],
    });
  });

  it("counts the cadence of the chosen groups, whoever's tiles are shown", async () => {
    const { client } = await freshApp();
    const staff = await client.staff.create({ fields: { name: "小林" } });
    const [fans, mothers] = [
      await client.groups.create({ fields: { name: "彩妆粉丝群" } }),
      await client.groups.create({ fields: { name: "宝妈群" } }),
    ];
    const hold = (title: string, groupId: string) =>
      client.activities.create({
        fields: { title, start: "2026-11-28T20:00", end: "2026-11-28T21:00", groupIds: [groupId] },
      });
    await hold("会员日", fans.id);
    await hold("辅食分享", mothers.id);
    const week = { from: "2026-11-23", to: "2026-11-29" };
    const countOf = async (filter: object) => (await client.calendar.window({ ...week, ...filter })).weeks[0]?.count;
    expect([
      await countOf({}),
      await countOf({ groupIds: [fans.id] }),
      await countOf({ groupIds: [fans.id], staffIds: [staff.id] }),
      await countOf({ channels: ["sms"] }),
    ]).toEqual([2, 1, 1, 2]);
  });

  it("starts its weeks where the workspace does, and lights them by its own target", async () => {
    const { client } = await freshApp();
    await client.activities.create({ fields: { title: "周日的", start: "2026-11-22T20:00", end: "2026-11-22T21:00" } });
    await client.workspaces.updateSettings({ changes: { weekStart: 7, weeklyActivities: { min: 2, max: 3 } } });
    const { weeks } = await client.calendar.window({ from: "2026-11-25", to: "2026-11-25" });
    expect(weeks).toEqual([{ weekStart: "2026-11-22", count: 1, light: "amber" }]);
  });
});

describe("the calendar's window", () => {
  it("shows a title as it reads: its fields filled, and in brackets what nobody has filled yet", async () => {
    const { client } = await freshApp();
    const activity = await client.activities.create({
      fields: { title: "会员日", start: "2026-11-28T20:00", end: "2026-11-28T21:30" },
    });
    const at = "2026-11-28T19:50";
    for (const title of ["{{活动.名称}}开场 · {{奖品}}", "不带字段"])
      await client.messages.create({ fields: { at, title, activityId: activity.id } });
    const { messages } = await client.calendar.window({ from: "2026-11-28", to: "2026-11-28" });
    expect(messages.map(({ title }) => title).toSorted()).toEqual(["不带字段", "会员日开场 · ［奖品］"].toSorted());
  });
});
