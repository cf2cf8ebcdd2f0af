import { eventsOf, itemOf } from "@renderer/features/calendar/calendar-events";
import { keyIn, keyOf, tileIdOf } from "@renderer/features/calendar/calendar-item";
import { describe, expect, it } from "vitest";
import { aMessage, anActivity, idOf } from "./calendar-window";

const activity = anActivity(1, "2026-12-05T20:00", "2026-12-05T22:00", { type: "member_day" });
const sent = aMessage(2, "2026-12-05T20:00", "sent", idOf(1));
const ready = aMessage(3, "2026-12-05T20:30");
const window = { activities: [activity], messages: [sent, ready], weeks: [] };

describe("tiles of the calendar", () => {
  it("carry wall times as they stand, and what was sent cannot be dragged", () => {
    expect(eventsOf(window, { activities: true, messages: true })).toEqual([
      {
        id: `activity:${idOf(1)}`,
        title: "活动1",
        start: "2026-12-05T20:00",
        end: "2026-12-05T22:00",
        allDay: false,
        editable: true,
        extendedProps: { item: { kind: "activity", activity }, order: 0 },
      },
      {
        id: `message:${idOf(2)}`,
        title: "消息2",
        start: "2026-12-05T20:00",
        allDay: false,
        startEditable: false,
        durationEditable: false,
        extendedProps: { item: { kind: "message", message: sent, activityType: "member_day" }, order: 1 },
      },
      {
        id: `message:${idOf(3)}`,
        title: "消息3",
        start: "2026-12-05T20:30",
        allDay: false,
        startEditable: true,
        durationEditable: false,
        extendedProps: { item: { kind: "message", message: ready, activityType: undefined }, order: 1 },
      },
    ]);
  });

  it("of an activity of a day or longer cover whole days, its last one included", () => {
    const campaign = anActivity(4, "2026-12-28T08:00", "2027-01-03T22:00");
    const [event] = eventsOf({ activities: [campaign], messages: [], weeks: [] }, { activities: true, messages: true });
    expect([event?.start, event?.end, event?.allDay]).toEqual(["2026-12-28", "2027-01-04", true]);
  });

  it("of an activity past midnight stay among the hours", () => {
    const night = anActivity(4, "2026-12-31T20:00", "2027-01-01T00:30");
    const [event] = eventsOf({ activities: [night], messages: [], weeks: [] }, { activities: true, messages: true });
    expect([event?.start, event?.end, event?.allDay]).toEqual(["2026-12-31T20:00", "2027-01-01T00:30", false]);
  });

  it("leave out a kind that is switched off", () => {
    expect(eventsOf(window, { activities: true, messages: false }).map((event) => event.id)).toEqual([
      `activity:${idOf(1)}`,
    ]);
    expect(eventsOf(window, { activities: false, messages: true })).toHaveLength(2);
  });

  it("name their record both ways, and a bare id is a message's", () => {
    const item = itemOf({ extendedProps: { item: { kind: "activity", activity } } });
    expect(keyIn(tileIdOf(keyOf(item)))).toEqual({ kind: "activity", id: idOf(1) });
    expect(keyIn(`message:${idOf(3)}`)).toEqual({ kind: "message", id: idOf(3) });
    expect(keyIn(idOf(3))).toEqual({ kind: "message", id: idOf(3) });
  });
});
