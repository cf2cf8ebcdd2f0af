import { describe, expect, it } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { failureOf } from "../../support/app";

describe("the week of a group", () => {
  it("is told in its members' words: what, when and what it gives, and none of our cues", async () => {
    const { client, vip, lay } = await appWithTemplate();
    const { activity } = await lay();
    expect(await client.weekSchedules.view({ groupId: vip.id, day: "2026-12-02" })).toEqual({
      groupName: "VIP群",
      ...{ shopId: null, shopName: "", colour: null, posterLink: "" },
      from: "2026-11-30",
      to: "2026-12-06",
      name: "本周安排",
      heading: "【VIP群】本周安排 11月30日—12月6日",
      closing: "时间有变会在群里提前说，来之前看一眼就好。",
      lines: [
        {
          activityId: activity.id,
          start: "2026-12-05T20:00",
          end: "2026-12-05T21:30",
          day: "2026-12-05",
          when: "周六 20:00",
          title: "双周内购",
          gives: "补货不用凑单",
        },
      ],
      text:
        "【VIP群】本周安排 11月30日—12月6日\n\n周六 20:00 双周内购 · 补货不用凑单\n\n" +
        "时间有变会在群里提前说，来之前看一眼就好。",
    });
  });

  it("is empty for a group without an activity, starts on Sunday where weeks do, and is refused for no group", async () => {
    const { client, fans, vip, lay } = await appWithTemplate();
    await lay();
    expect((await client.weekSchedules.view({ groupId: fans.id, day: "2026-12-02" })).text).toBe("");
    await client.workspaces.updateSettings({ changes: { weekStart: 7 } });
    const { from, to } = await client.weekSchedules.view({ groupId: vip.id, day: "2026-12-06" });
    expect([from, to]).toEqual(["2026-12-06", "2026-12-12"]);
    const nobody = "019aa000-0000-7000-8000-000000000000";
    expect(await failureOf(client.weekSchedules.view({ groupId: nobody, day: "2026-12-06" }))).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("can be any days instead, takes its shop's colour and link along, and says what was asked too much", async () => {
    const { client, vip, lay } = await appWithTemplate();
    await lay();
    const shop = await client.shops.create({
      fields: { name: "小满母婴", colour: "#4a8c74", posterLink: "https://shop.example/vip" },
    });
    await client.groups.update({ id: vip.id, changes: { shopId: shop.id } });
    const { text, lines, ...rest } = await client.weekSchedules.view({
      ...{ groupId: vip.id, day: "2026-12-05", to: "2026-12-15" },
    });
    expect([rest, lines.map(({ when }) => when)]).toEqual([
      {
        ...{ groupName: "VIP群", shopId: shop.id, shopName: "小满母婴", colour: "#4A8C74" },
        posterLink: "https://shop.example/vip",
        from: "2026-12-05",
        to: "2026-12-15",
        name: "活动安排",
        heading: "【VIP群】活动安排 12月5日—12月15日",
        closing: "时间有变会在群里提前说，来之前看一眼就好。",
      },
      ["周六 12/5 20:00"],
    ]);
    const refused = await Promise.all(
      ["2026-12-04", "2027-01-05"].map((to) =>
        failureOf(client.weekSchedules.view({ groupId: vip.id, day: "2026-12-05", to })),
      ),
    );
    expect(refused).toMatchObject([{ code: "INVALID_INPUT" }, { code: "SPAN_TOO_LONG" }]);
  });
});
