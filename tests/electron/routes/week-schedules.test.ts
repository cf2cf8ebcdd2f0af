import { describe, expect, it } from "vitest";
import { appWithTemplate } from "../../support/a-run-sheet-app";
import { failureOf } from "../../support/app";

describe("the week of a group", () => {
  it("is told in its members' words: what, when and what it gives, and none of our cues", async () => {
    const { client, vip, lay } = await appWithTemplate();
    const { activity } = await lay();
    expect(await client.weekSchedules.view({ groupId: vip.id, day: "2026-12-02" })).toEqual({
      groupName: "VIP群",
      shopName: "",
      from: "2026-11-30",
      to: "2026-12-06",
      heading: "【VIP群】本周安排 11月30日—12月6日",
      closing: "时间有变会在群里提前说，来之前看一眼就好。",
      lines: [
        {
          activityId: activity.id,
          start: "2026-12-05T20:00",
          end: "2026-12-05T21:30",
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
});
