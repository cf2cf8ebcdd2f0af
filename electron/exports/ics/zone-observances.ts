import { addMinutes, minuteNumber, type WallTime, wallTimeIn } from "@shared/domain/wall-time";

/** A stretch of time in which a zone keeps one offset; `start` is what the clock showed under the offset before it. */
export type Observance = {
  readonly kind: "standard" | "daylight";
  readonly start: WallTime;
  /** Minutes east of UTC before and from `start` on. */
  readonly offsetFrom: number;
  readonly offsetTo: number;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Offsets are sampled weekly: the shortest stretch any zone has kept of late is Morocco's, about a month. */
const STEP = 7 * DAY;

/** The offsets a zone keeps between two instants (ms since 1970), the one in force at `from` first. */
export function zoneObservances(timeZone: string, from: number, to: number): Observance[] {
  const offsets = (at: number) => offsetOf(timeZone, at);
  const first = offsets(from);
  const found: Omit<Observance, "kind">[] = [{ start: wallTimeIn(timeZone, from), offsetFrom: first, offsetTo: first }];
  let before = first;
  for (let at = from; at < to; at += STEP) {
    const next = offsets(at + STEP);
    if (next === before) continue;
    const change = changeBetween(offsets, at, at + STEP);
    found.push({ start: addMinutes(wallTimeIn("UTC", change), before), offsetFrom: before, offsetTo: next });
    before = next;
  }
  const standard = Math.min(...found.map((observance) => observance.offsetTo));
  return found.map((observance) => ({
    kind: observance.offsetTo > standard ? "daylight" : "standard",
    ...observance,
  }));
}

/** The instant (ms since 1970) at which a zone's clocks show a wall time; the first of two, and what they jump over as before it. */
export function utcOf(time: WallTime, timeZone: string): number {
  const asUtc = minuteNumber(time) * MINUTE;
  // Either offset in force around then is right unless the clocks change in between: then the one that gives the time back is.
  const candidates = [asUtc - DAY, asUtc + DAY].map((near) => asUtc - offsetOf(timeZone, near) * MINUTE);
  return candidates.find((instant) => wallTimeIn(timeZone, instant) === time) ?? candidates[0] ?? asUtc;
}

/** Minutes east of UTC that a zone's clocks show at an instant. */
function offsetOf(timeZone: string, at: number): number {
  return minuteNumber(wallTimeIn(timeZone, at)) - Math.floor(at / MINUTE);
}

/** The first whole minute with the new offset, by halving. */
function changeBetween(offsets: (at: number) => number, from: number, to: number): number {
  const before = offsets(from);
  let [low, high] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsets(middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
