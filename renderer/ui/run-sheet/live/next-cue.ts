import type { CueView } from "@shared/api/contract/run-sheets";
import type { WallTime } from "@shared/domain/wall-time";
import { isCueOpen } from "../cue-standing";

/** The cue to do next: the first in time that is still open; undefined when all is done. */
export function nextCue(cues: readonly CueView[]): CueView | undefined {
  return cues.find(isCueOpen);
}

/** The open cue after one that is being ticked off, before the server has said so. */
export function nextAfter(cues: readonly CueView[], cue: CueView): CueView | undefined {
  return nextCue(cues.slice(cues.indexOf(cue) + 1)) ?? nextCue(cues.filter((other) => other.id !== cue.id));
}

/** Where the line of now stands: before the first cue that is later. */
export function placeOfNow(cues: readonly CueView[], now: WallTime | ""): number {
  const later = cues.findIndex((cue) => cue.at > now);
  return later < 0 ? cues.length : later;
}
