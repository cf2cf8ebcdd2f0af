import type { Activity } from "@shared/domain/activity";
import { blankMessage } from "@shared/domain/message";
import { resolveRenderInput } from "@shared/domain/render-input";
import { buildWeekSchedule, weekOf, weekScheduleText, weekSpanWords } from "@shared/domain/week-schedule";
import { describe, expect, test } from "vitest";
import { aShop, idOf } from "../support/a-shop";

const library = aShop();
const base = library.activities.get(idOf(4)) as Activity;
const vip = { id: idOf(3), name: "VIP群" };

function activity(n: number, change: Partial<Activity>): Activity {
  return { ...base, groupIds: [vip.id], ...change, id: idOf(n) };
}

function weekOfVip(...activities: Activity[]) {
  const known = { ...library, activities: new Map(activities.map((one) => [one.id, one])) };
  return buildWeekSchedule(vip, weekOf("2026-11-28", 1), activities, ({ id, start }) =>
    resolveRenderInput({ ...blankMessage, at: start, groupId: vip.id, activityId: id, sentText: null }, known),
  );
}

describe("the week of a group for its members", () => {
  test("names what they can do, when, and what it gives them, in the order of its start", () => {
    const later = activity(41, { title: "会员日", start: "2026-11-28T20:00", end: "2026-11-28T22:00" });
    const first = activity(42, {
      title: "{{商品.名称}}试用",
      memberValue: "免费试 {{商品.名称}}，写感受就行",
      productIds: [idOf(2)],
      start: "2026-11-24T10:00",
      end: "2026-11-26T22:00",
    });
    expect(weekOfVip(later, first)).toEqual({
      groupName: "VIP群",
      from: "2026-11-23",
      to: "2026-11-29",
      lines: [
        {
          activityId: first.id,
          start: first.start,
          end: first.end,
          day: "2026-11-24",
          when: "周二 10:00—周四",
          title: "云朵纸尿裤试用",
          gives: "免费试 云朵纸尿裤，写感受就行",
        },
        {
          activityId: later.id,
          start: later.start,
          end: later.end,
          day: "2026-11-28",
          when: "周六 20:00",
          title: "会员日",
          gives: "囤货省 20 元/箱",
        },
      ],
    });
  });

  test("leaves out what is called off, for other groups, or in another week", () => {
    const off = activity(43, { status: "cancelled" });
    const elsewhere = activity(44, { groupIds: [idOf(99)] });
    const next = activity(45, { start: "2026-11-30T00:00", end: "2026-11-30T22:00" });
    const past = activity(46, { start: "2026-11-22T20:00", end: "2026-11-23T01:30" });
    expect(weekOfVip(off, elsewhere, next, past).lines).toEqual([]);
  });

  test("says until when something goes on that began before, and where it ends after the week", () => {
    const running = activity(47, { start: "2026-11-20T10:00", end: "2026-11-25T22:00" });
    const long = activity(48, { start: "2026-11-29T21:00", end: "2026-12-05T21:00" });
    const night = activity(49, { start: "2026-11-28T22:00", end: "2026-11-29T01:00" });
    expect(weekOfVip(running, long, night).lines.map(({ when }) => when)).toEqual([
      "到周三 22:00",
      "周六 22:00",
      "周日 21:00—12月5日 21:00",
    ]);
  });

  test("over more days than a week says the date beside the weekday, which comes more than once", () => {
    const days = { from: "2026-11-28", to: "2026-12-08" };
    const one = activity(60, {});
    const running = activity(61, { start: "2026-11-20T10:00", end: "2026-12-02T22:00" });
    const several = activity(62, { start: "2026-12-05T10:00", end: "2026-12-07T22:00" });
    const { lines } = buildWeekSchedule(vip, days, [one, running, several], () =>
      resolveRenderInput(
        { ...blankMessage, at: one.start, groupId: vip.id, activityId: null, sentText: null },
        library,
      ),
    );
    expect(lines.map(({ day, when }) => [day, when])).toEqual([
      ["2026-11-28", "到周三 12/2 22:00"],
      ["2026-11-28", "周六 11/28 20:00"],
      ["2026-12-05", "周六 12/5 10:00—周一 12/7"],
    ]);
  });

  test("shows no staff mark and no field that has no value", () => {
    const marked = activity(50, { title: "【内部】晒单有礼（测试版）", memberValue: "晒单送{{奖品}}" });
    const [line] = weekOfVip(marked).lines;
    expect([line?.title, line?.gives]).toEqual(["晒单有礼", "晒单送"]);
    const filled = activity(51, { title: "晒单有礼", memberValue: "晒单送{{奖品}}", fieldValues: { 奖品: "小样" } });
    expect(weekOfVip(filled).lines[0]?.gives).toBe("晒单送小样");
  });
});

test("the text to paste has a line for each, and leaves no empty parts", () => {
  const lines = [
    { when: "周六 20:00", title: "会员日", gives: "囤货省 20 元/箱" },
    { when: "周日 10:00", title: "试用招募", gives: "" },
  ];
  expect(weekScheduleText(`【VIP群】本周安排 ${weekSpanWords("2026-11-23", "2026-11-29")}`, lines, "")).toBe(
    "【VIP群】本周安排 11月23日—11月29日\n\n周六 20:00 会员日 · 囤货省 20 元/箱\n周日 10:00 试用招募",
  );
});
