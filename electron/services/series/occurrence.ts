import { isDeepStrictEqual } from "node:util";
import type { Activity } from "@shared/domain/activity";
import type { ActivityBrief } from "@shared/domain/activity-brief";
import type { Message } from "@shared/domain/message";
import type { Series } from "@shared/domain/series";
import type { SeriesPattern } from "@shared/domain/series-pattern";
import { at, clockOf, type DateText, minutesBetween, type WallTime } from "@shared/domain/wall-time";

/** One occurrence of a series, activity or message alike. */
export type Occurrence = {
  readonly id: string;
  /** The day of the rule it stands for. */
  readonly day: DateText;
  readonly start: WallTime;
  /** How long it takes; a message takes none. */
  readonly minutes: number;
  /** Sent, skipped, being pasted, running, done or called off. */
  readonly isSettled: boolean;
  /** What it says, field by field. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly activity?: Activity;
};

/** An activity as an occurrence. */
export function activityOccurrence(activity: Activity): Occurrence {
  const { id, seriesDate, start, end, status } = activity;
  const isSettled = status === "running" || status === "done" || status === "cancelled";
  return {
    ...{ id, day: seriesDate ?? start.slice(0, 10), start, minutes: minutesBetween(start, end), isSettled, activity },
    fields: { ...activity, brief: openBrief(activity.brief) },
  };
}

/** A message as an occurrence. */
export function messageOccurrence(message: Message): Occurrence {
  const { id, seriesDate, at: start, status } = message;
  const isSettled = status === "sent" || status === "skipped" || status === "copied";
  return { id, day: seriesDate ?? start.slice(0, 10), start, minutes: 0, isSettled, fields: message };
}

/** A brief with nothing ticked off yet: what was done of one occurrence says nothing about the others. */
export function openBrief(brief: ActivityBrief): ActivityBrief {
  return { ...brief, checklist: brief.checklist.map((item) => ({ ...item, done: false })) };
}

/** Whether an occurrence is not when its series says. */
export function isMoved({ day, start, minutes }: Occurrence, series: Pick<Series, "start" | "pattern">): boolean {
  return start !== at(day, clockOf(series.start)) || minutes !== minutesOf(series.pattern);
}

/** Whether something of an occurrence was changed by hand: its time, or what it says. */
export function isEdited(occurrence: Occurrence, series: Pick<Series, "start" | "pattern">): boolean {
  return isMoved(occurrence, series) || ownFields(series.pattern).some((name) => !isAsSaid(occurrence, series, name));
}

/** Whether an occurrence says the same in a field as its series. */
export function isAsSaid({ fields }: Occurrence, { pattern }: Pick<Series, "pattern">, name: string): boolean {
  return isDeepStrictEqual(fields[name], (pattern.fields as Readonly<Record<string, unknown>>)[name]);
}

/** How long an occurrence takes by its series. */
export function minutesOf(pattern: SeriesPattern): number {
  return pattern.kind === "activity" ? pattern.minutes : 0;
}

/** The run sheet has ids and times of its own in each; see `isReworded`. */
function ownFields({ fields }: SeriesPattern): string[] {
  return Object.keys(fields).filter((name) => name !== "runSheet");
}
