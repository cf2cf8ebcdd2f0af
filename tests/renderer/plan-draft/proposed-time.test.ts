import { proposedTime, type TimeHints } from "@renderer/ui/plan-draft/proposed-time";
import { expect, it } from "vitest";

const slot = (at: string) => ({ at, voiceId: null, note: "" });

const hints: TimeHints = {
  now: "2026-12-31T19:36",
  at: undefined,
  day: undefined,
  slots: [slot("2027-01-02T12:20"), slot("2027-01-03T20:30")],
  activity: undefined,
};

it("a draft goes where it was dropped: that minute, that day's free slot, or that day's evening", () => {
  expect(proposedTime({ ...hints, at: "2027-01-01T09:05" })).toBe("2027-01-01T09:05");
  expect(proposedTime({ ...hints, day: "2027-01-03" })).toBe("2027-01-03T20:30");
  expect(proposedTime({ ...hints, day: "2027-01-01" })).toBe("2027-01-01T20:00");
});

it("else with its activity when that is to come, else in the next free slot, else tomorrow evening", () => {
  expect(proposedTime({ ...hints, activity: { start: "2027-01-08T20:00" } })).toBe("2027-01-08T20:00");
  expect(proposedTime({ ...hints, activity: { start: "2026-12-01T20:00" } })).toBe("2027-01-02T12:20");
  expect(proposedTime({ ...hints, slots: [] })).toBe("2027-01-01T20:00");
});
