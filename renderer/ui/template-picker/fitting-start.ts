import type { ActivityTemplate } from "@shared/domain/activity-template";
import { type CueTime, timeOfCue } from "@shared/domain/cue-time";
import { addDays, addMinutes, at, dateOf, minutesBetween, type WallTime } from "@shared/domain/wall-time";

type Timed = Pick<ActivityTemplate, "startClock" | "durationMinutes"> & {
  readonly cues: readonly { readonly time: CueTime; readonly title: string }[];
};

/** The next day on which nothing of a template would be due already, at the clock time it usually starts. */
export function fittingStart(template: Timed, now: WallTime): WallTime {
  const start = at(dateOf(now), template.startClock);
  const span = { start, end: addMinutes(start, template.durationMinutes) };
  const first = template.cues
    .map(({ time, title }) => timeOfCue(time, span, title))
    .concat(start)
    .sort()[0];
  // Every cue moves along by whole days, so it is enough to know how late the first one is.
  const days = Math.ceil(Math.max(0, minutesBetween(first ?? start, now)) / 1440);
  return at(addDays(dateOf(start), days), template.startClock);
}
