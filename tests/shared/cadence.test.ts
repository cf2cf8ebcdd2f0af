import type { Activity } from "@shared/domain/activity";
import { cadenceLight, weekCadences, wholeWeeks } from "@shared/domain/cadence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Counted = Pick<Activity, "start" | "status">;

const starting = (start: string, status: Activity["status"] = "planned"): Counted => ({ start, status });
const monday = { weekStart: 1, weeklyActivities: { min: 1, max: 2 } } as const;
const sunday = { ...monday, weekStart: 7 } as const;

describe("the light of a week", () => {
  it("is amber below the target, green within it, red above", () => {
    expect([0, 1, 2, 3].map((count) => cadenceLight(count, { min: 1, max: 2 }))).toEqual([
      "amber",
      "green",
      "green",
      "red",
    ]);
  });

  it("follows the workspace's own target", () => {
    expect([2, 3, 5, 6].map((count) => cadenceLight(count, { min: 3, max: 5 }))).toEqual([
      "amber",
      "green",
      "green",
      "red",
    ]);
  });
});

describe("the cadence of weeks", () => {
  it("counts an activity in the week it starts in, even when it runs into the next", () => {
    const sundayNight = starting("2026-11-29T23:00");
    expect(weekCadences({ from: "2026-11-23", to: "2026-12-06" }, [sundayNight], monday)).toEqual([
      { weekStart: "2026-11-23", count: 1, light: "green" },
      { weekStart: "2026-11-30", count: 0, light: "amber" },
    ]);
  });

  it("does not count what was cancelled", () => {
    const activities = [starting("2026-11-24T20:00", "cancelled"), starting("2026-11-25T20:00", "done")];
    expect(weekCadences({ from: "2026-11-23", to: "2026-11-29" }, activities, monday)).toEqual([
      { weekStart: "2026-11-23", count: 1, light: "green" },
    ]);
  });

  it("keeps the week that holds New Year whole", () => {
    const activities = ["2026-12-28T10:00", "2026-12-31T20:00", "2027-01-03T09:00"].map((start) => starting(start));
    expect(weekCadences({ from: "2026-12-31", to: "2027-01-01" }, activities, monday)).toEqual([
      { weekStart: "2026-12-28", count: 3, light: "red" },
    ]);
  });

  it("puts the Sunday before New Year into the next week where weeks start on Sunday", () => {
    const activities = [starting("2026-12-26T10:00"), starting("2026-12-27T10:00")];
    expect(weekCadences({ from: "2026-12-26", to: "2027-01-02" }, activities, sunday)).toEqual([
      { weekStart: "2026-12-20", count: 1, light: "green" },
      { weekStart: "2026-12-27", count: 1, light: "green" },
    ]);
  });

  it("handles the leap day's week", () => {
    expect(weekCadences({ from: "2028-02-29", to: "2028-02-29" }, [starting("2028-02-29T12:00")], monday)).toEqual([
      { weekStart: "2028-02-28", count: 1, light: "green" },
    ]);
  });

  it("widens a span to whole weeks", () => {
    expect([wholeWeeks("2027-01-01", "2027-01-01", 1), wholeWeeks("2027-01-01", "2027-01-03", 7)]).toEqual([
      { from: "2026-12-28", to: "2027-01-03" },
      { from: "2026-12-27", to: "2027-01-09" },
    ]);
  });

  it("counts every activity of whole weeks exactly once, whatever day the week starts on", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => new Date(Date.UTC(2026, 10, 2 + days)).toISOString());
    fc.assert(
      fc.property(fc.array(day), fc.constantFrom(monday, sunday), (days, settings) => {
        const activities = days.map((iso) => starting(iso.slice(0, 16)));
        const weeks = weekCadences({ from: "2026-11-01", to: "2027-12-31" }, activities, settings);
        expect(weeks.reduce((sum, week) => sum + week.count, 0)).toBe(activities.length);
      }),
    );
  });
});
