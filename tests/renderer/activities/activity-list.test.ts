import { activitiesIn } from "@renderer/features/activities/activity-list";
import { describe, expect, it } from "vitest";
import { anActivity } from "../calendar/calendar-window";

const NOW = "2026-11-28T19:36";
const past = anActivity(1, "2026-11-21T20:00", "2026-11-21T22:00");
const older = anActivity(2, "2026-11-14T20:00", "2026-11-14T22:00");
const running = anActivity(3, "2026-11-23T08:00", "2026-11-29T22:00");
const next = anActivity(4, "2026-12-05T20:00", "2026-12-05T22:00");
const dropped = anActivity(5, "2026-12-06T20:00", "2026-12-06T22:00", { status: "cancelled" });
const all = [older, next, dropped, past, running];
const numbers = (list: readonly { title: string }[]) => list.map((a) => a.title);

describe("the list of activities", () => {
  it("puts what runs and comes next first", () => {
    expect(numbers(activitiesIn(all, "upcoming", NOW))).toEqual(["活动3", "活动4"]);
  });

  it("puts the latest of the past first, cancelled ones among them", () => {
    expect(numbers(activitiesIn(all, "past", NOW))).toEqual(["活动5", "活动1", "活动2"]);
  });

  it("shows everything from the latest back", () => {
    expect(numbers(activitiesIn(all, "all", NOW))).toEqual(["活动5", "活动4", "活动3", "活动1", "活动2"]);
  });
});
