import { countFilters, NO_FILTERS, queryOf, readFilters } from "@renderer/features/calendar/calendar-filters";
import { type CalendarSight, readView, sightTitle, weekStartsIn } from "@renderer/features/calendar/calendar-view";
import { describe, expect, it } from "vitest";
import { idOf } from "./calendar-window";

/** Says the key and its values instead of words. */
const t = (key: string, values?: Record<string, unknown>) => `${key}${values ? ` ${JSON.stringify(values)}` : ""}`;

function sight(view: CalendarSight["view"], first: string, last: string): CalendarSight {
  return { view, from: first, to: last, first, last };
}

describe("what is in sight", () => {
  it("of a week names its month once, and both at a month's or a year's end", () => {
    expect([
      sightTitle(sight("week", "2026-11-23", "2026-11-29"), t),
      sightTitle(sight("list", "2026-12-28", "2027-01-03"), t),
    ]).toEqual([
      'calendar:title.oneMonth {"from":23,"to":29,"month":11}',
      'calendar:title.twoMonths {"from":28,"to":3,"fromMonth":12,"toMonth":1}',
    ]);
  });

  it("of a month names the month, not the neighbours' days drawn with it", () => {
    const november = { ...sight("month", "2026-11-01", "2026-11-30"), from: "2026-10-26", to: "2026-12-06" };
    expect(sightTitle(november, t)).toContain('"month":11');
    expect(weekStartsIn(november)).toEqual([
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
      "2026-11-16",
      "2026-11-23",
      "2026-11-30",
    ]);
  });

  it("is remembered only while it is a view there still is", () => {
    expect([readView("week"), readView("year"), readView(7)]).toEqual(["week", undefined, undefined]);
  });
});

describe("the calendar's filters", () => {
  it("send nothing where nothing is picked out", () => {
    expect(queryOf(NO_FILTERS)).toEqual({});
    const some = { ...NO_FILTERS, groupIds: [idOf(1)], channels: ["wechat_moments" as const], messages: false };
    expect(queryOf(some)).toEqual({ groupIds: [idOf(1)], channels: ["wechat_moments"] });
    expect(countFilters(some)).toBe(3);
  });

  it("forget what this browser remembers of another version", () => {
    expect(readFilters({ ...NO_FILTERS, channels: ["fax"] })).toBeUndefined();
    expect(readFilters(JSON.parse(JSON.stringify(NO_FILTERS)))).toEqual(NO_FILTERS);
  });
});
