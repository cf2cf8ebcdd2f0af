import type { CueTime } from "@shared/domain/cue-time";

/** How a person says when: so much before or after start or end, or a clock time on a day counted from one of them. */
export const CUE_TIME_SIDES = ["beforeStart", "afterStart", "beforeEnd", "afterEnd", "dayOfStart", "dayOfEnd"] as const;

export type CueTimeSide = (typeof CUE_TIME_SIDES)[number];

/** Units of a distance, in minutes, the largest first. */
export const DISTANCE_UNITS = { days: 1440, hours: 60, minutes: 1 } as const;

export type DistanceUnit = keyof typeof DISTANCE_UNITS;

/** The side a time is told from. */
export function sideOf(time: CueTime): CueTimeSide {
  const isStart = time.anchor === "start";
  if (time.kind === "clock") return isStart ? "dayOfStart" : "dayOfEnd";
  const isAfter = time.minutes > 0 || (time.minutes === 0 && isStart);
  if (isStart) return isAfter ? "afterStart" : "beforeStart";
  return isAfter ? "afterEnd" : "beforeEnd";
}

/** The largest unit that tells a distance in whole numbers. */
export function unitOf(minutes: number): DistanceUnit {
  if (minutes === 0) return "minutes";
  if (minutes % DISTANCE_UNITS.days === 0) return "days";
  return minutes % DISTANCE_UNITS.hours === 0 ? "hours" : "minutes";
}

/** The same distance told from another side; a clock time starts at the usual evening hour. */
export function turnTo(time: CueTime, side: CueTimeSide): CueTime {
  const anchor = side.endsWith("Start") ? "start" : "end";
  if (side === "dayOfStart" || side === "dayOfEnd") {
    return time.kind === "clock" ? { ...time, anchor } : { kind: "clock", anchor, days: 0, clock: "20:00" };
  }
  const distance = time.kind === "offset" && time.minutes !== 0 ? Math.abs(time.minutes) : 30;
  return { kind: "offset", anchor, minutes: side.startsWith("before") ? -distance : distance };
}

/** A distance of so many units on the side it is on. */
export function distanceOf(side: CueTimeSide, amount: number, unit: DistanceUnit): number {
  const minutes = Math.min(amount * DISTANCE_UNITS[unit], 365 * DISTANCE_UNITS.days);
  return side.startsWith("before") && minutes > 0 ? -minutes : minutes;
}
