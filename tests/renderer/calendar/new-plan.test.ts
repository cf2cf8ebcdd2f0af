import { planFor, typeNamedIn } from "@renderer/features/calendar/new-plan";
import { describe, expect, it } from "vitest";

describe("a new plan", () => {
  it("on a day of the month starts in the evening and lasts two hours", () => {
    expect(planFor("activity", { start: "2026-12-31", end: "2026-12-31", days: true })).toEqual({
      kind: "activity",
      title: "",
      type: "other",
      groupId: null,
      start: "2026-12-31T20:00",
      end: "2026-12-31T22:00",
    });
  });

  it("over several days ends in the evening of the last", () => {
    const plan = planFor("activity", { start: "2026-11-30", end: "2026-12-06", days: true });
    expect([plan.start, plan.end]).toEqual(["2026-11-30T20:00", "2026-12-06T22:00"]);
  });

  it("among the hours takes them as picked", () => {
    const plan = planFor("message", { start: "2026-12-05T19:30", end: "2026-12-05T20:00", days: false });
    expect([plan.start, plan.end]).toEqual(["2026-12-05T19:30", "2026-12-05T20:00"]);
  });

  it("takes its type from its title, the longest name first", () => {
    const names = new Map([
      ["live", "直播"],
      ["topic", "话题"],
      ["trial", "新品试用招募"],
      ["other", "其他"],
    ] as const);
    expect([
      typeNamedIn("周六试色直播", names),
      typeNamedIn("直播里的新品试用招募", names),
      typeNamedIn("其他安排", names),
      typeNamedIn("", names),
    ]).toEqual(["live", "trial", undefined, undefined]);
  });
});
