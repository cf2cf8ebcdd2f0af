import type { Settings } from "./settings";
import { clockOf, type WallTime } from "./wall-time";

/**
 * Whether a moment lies in the quiet hours, which may go over midnight. The first minute is quiet, the last is not; the
 * same clock twice means that no hour is quiet.
 */
export function isQuiet(moment: WallTime, { from, to }: Settings["quietHours"]): boolean {
  const clock = clockOf(moment);
  return from <= to ? clock >= from && clock < to : clock >= from || clock < to;
}
