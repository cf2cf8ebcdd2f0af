import { averagesByType, isOver, nextChangesOf, reviewedOf } from "@renderer/features/insights/insight-sums";
import { blankResult, type Result } from "@shared/domain/result";
import { describe, expect, it } from "vitest";
import { anActivity, idOf } from "../calendar/calendar-window";

const NOW = "2026-11-28T19:36";
const saleA = anActivity(1, "2026-11-01T20:00", "2026-11-01T22:00", { type: "member_day" });
const saleB = anActivity(2, "2026-11-15T20:00", "2026-11-15T22:00", { type: "member_day" });
const talk = anActivity(3, "2026-11-20T20:00", "2026-11-20T21:00", { type: "topic" });
const cancelled = anActivity(4, "2026-11-21T20:00", "2026-11-21T21:00", { status: "cancelled" });
const running = anActivity(5, "2026-11-28T19:00", "2026-11-28T21:00");

function review(n: number, activityId: string, date: string, more: Partial<Result>): Result {
  const stored = { id: idOf(n), revision: 1, createdAt: "", updatedAt: "", trashedAt: null };
  return { ...blankResult, ...stored, activityId, date, ...more };
}

const early = review(11, idOf(1), "2026-11-02", { orders: 1 });
const late = review(12, idOf(1), "2026-11-09", { orders: 40, revenue: 352_000, nextChange: "早点发预告" });
const second = review(13, idOf(2), "2026-11-16", { orders: 61, nextChange: "  " });

describe("looking back", () => {
  it("takes what is over, latest first, each with its latest review", () => {
    expect(reviewedOf([saleA, saleB, talk, cancelled, running], [late, early, second], NOW)).toEqual([
      { activity: talk, result: undefined },
      { activity: saleB, result: second },
      { activity: saleA, result: late },
    ]);
  });

  it("an activity is over once it says so, and a cancelled one never is", () => {
    expect([
      isOver({ status: "done", end: "2027-01-01T00:00" }, NOW),
      isOver({ status: "planned", end: NOW }, NOW),
      isOver({ status: "running", end: "2026-11-28T19:37" }, NOW),
      isOver({ status: "cancelled", end: "2026-01-01T00:00" }, NOW),
    ]).toEqual([true, true, false, false]);
  });

  it("averages only the numbers that were typed in", () => {
    const reviewed = reviewedOf([saleA, saleB, talk], [late, second], NOW);
    expect(averagesByType(reviewed)).toEqual([
      {
        type: "member_day",
        count: 2,
        averages: { reads: null, replies: null, orders: 50.5, revenue: 352_000, left: null },
      },
    ]);
  });

  it("lists what to change next time, without blank lines", () => {
    expect(nextChangesOf(reviewedOf([saleA, saleB], [late, second], NOW))).toEqual([
      { text: "早点发预告", activity: saleA },
    ]);
  });
});
