import type { CalendarItem } from "@renderer/features/calendar/calendar-item";
import { applyMove, type DroppedTile, dropOf, resizeOf } from "@renderer/features/calendar/window-moves";
import { describe, expect, it } from "vitest";
import { aMessage, anActivity, idOf } from "./calendar-window";

const activity = anActivity(1, "2026-12-05T20:15", "2026-12-05T22:00");
const campaign = anActivity(5, "2026-11-23T08:00", "2026-11-29T22:00");
const activityTile = { kind: "activity", activity } as const;
const campaignTile = { kind: "activity", activity: campaign } as const;
const messageTile: CalendarItem = {
  kind: "message",
  message: aMessage(4, "2026-12-05T19:30"),
  activityType: undefined,
};

/** A tile let go at these moments of the calendar's own clock. */
function tile(start: string, end: string | null = null, allDay = false): DroppedTile {
  return { start: new Date(`${start}:00Z`), end: end === null ? null : new Date(`${end}:00Z`), allDay };
}

describe("letting go of a tile", () => {
  it("on a day of the month keeps the clock time, whatever the calendar made of it", () => {
    expect(dropOf(activityTile, tile("2026-12-09T00:00"), true)).toEqual({
      kind: "activity",
      id: idOf(1),
      start: "2026-12-09T20:15",
    });
    expect(dropOf(messageTile, tile("2027-01-01T23:59"), true)).toEqual({
      kind: "message",
      id: idOf(4),
      start: "2027-01-01T19:30",
    });
  });

  it("among the hours takes the hour it was let go at", () => {
    expect(dropOf(messageTile, tile("2026-12-06T08:15"), false).start).toBe("2026-12-06T08:15");
  });

  it("above the hours keeps the clock time", () => {
    expect(dropOf(messageTile, tile("2026-12-06T00:00", null, true), false).start).toBe("2026-12-06T19:30");
  });

  it("a campaign over whole days moves by days", () => {
    expect(dropOf(campaignTile, tile("2026-11-30T00:00", "2026-12-07T00:00", true), true).start).toBe(
      "2026-11-30T08:00",
    );
  });
});

describe("pulling an edge", () => {
  it("among the hours sets the end", () => {
    expect(resizeOf(activityTile, tile("2026-12-05T20:15", "2026-12-05T23:30"), false)).toEqual({
      kind: "activity",
      id: idOf(1),
      start: "2026-12-05T20:15",
      end: "2026-12-05T23:30",
    });
  });

  it("over whole days keeps both clock times", () => {
    expect(resizeOf(campaignTile, tile("2026-11-23T00:00", "2026-12-03T00:00", true), true)).toEqual({
      kind: "activity",
      id: idOf(5),
      start: "2026-11-23T08:00",
      end: "2026-12-02T22:00",
    });
  });

  it("never leaves an activity without length", () => {
    const late = { kind: "activity", activity: anActivity(6, "2026-12-05T20:00", "2026-12-06T08:00") } as const;
    expect(resizeOf(late, tile("2026-12-05T00:00", "2026-12-06T00:00", true), true).end).toBe("2026-12-05T20:15");
  });
});

describe("the calendar before the server has answered", () => {
  const weeks = [{ weekStart: "2026-11-30", count: 1, light: "green" as const }];
  const window = {
    activities: [activity],
    messages: [
      aMessage(2, "2026-12-05T19:30", "ready", idOf(1)),
      aMessage(3, "2026-12-05T20:00", "sent", idOf(1)),
      aMessage(4, "2026-12-05T20:00", "ready"),
    ],
    weeks,
  };

  it("shows an activity with its length and its unsent messages at their new place, over a month's end too", () => {
    expect(applyMove(window, { kind: "activity", id: idOf(1), start: "2027-01-01T23:15" })).toEqual({
      activities: [{ ...activity, start: "2027-01-01T23:15", end: "2027-01-02T01:00" }],
      messages: [
        aMessage(2, "2027-01-01T22:30", "ready", idOf(1)),
        aMessage(3, "2026-12-05T20:00", "sent", idOf(1)),
        aMessage(4, "2026-12-05T20:00", "ready"),
      ],
      weeks,
    });
  });

  it("moves nothing else when only the end was pulled", () => {
    const move = { kind: "activity", id: idOf(1), start: "2026-12-05T20:15", end: "2026-12-06T01:00" } as const;
    expect(applyMove(window, move)).toEqual({ ...window, activities: [{ ...activity, end: "2026-12-06T01:00" }] });
  });

  it("moves a message alone", () => {
    expect(applyMove(window, { kind: "message", id: idOf(4), start: "2026-12-07T08:00" })).toEqual({
      ...window,
      messages: [window.messages[0], window.messages[1], aMessage(4, "2026-12-07T08:00", "ready")],
    });
  });

  it("stays as it is when the record is not in it", () => {
    expect(applyMove(window, { kind: "activity", id: idOf(9), start: "2026-12-07T08:00" })).toEqual(window);
  });
});
