import type { CueView } from "@shared/api/contract/run-sheets";
import { type CuePhase, cuePhase } from "@shared/domain/cue-time";
import { isCueSettled } from "@shared/domain/run-sheet";
import type { WallTime } from "@shared/domain/wall-time";

/** Whether anything is left to do for a cue: not sent, skipped, done, or without its message. */
export function isCueOpen({ status }: Pick<CueView, "status">): boolean {
  return !isCueSettled(status) && status !== "gone";
}

/** Whether a cue should have been done by now. */
export function isCueLate(cue: Pick<CueView, "status" | "at">, now: WallTime | ""): boolean {
  return now !== "" && isCueOpen(cue) && cue.at < now;
}

/** The cues of every phase that has any, in the order an activity goes through them. */
export function cuesByPhase<Line extends Pick<CueView, "phase">>(cues: readonly Line[]): [CuePhase, Line[]][] {
  const groups = Map.groupBy(cues, (cue) => cue.phase);
  return cuePhase.options.flatMap((phase): [CuePhase, Line[]][] => {
    const found = groups.get(phase);
    return found ? [[phase, found]] : [];
  });
}
