import type { ActivityType } from "@shared/domain/activity";
import { addMinutes, at, type ClockTime, dateOf, type WallTime } from "@shared/domain/wall-time";
import type { PickedSpan } from "./picked-span";

/** What the short form is about to make. */
export type NewPlan = {
  readonly kind: "activity" | "message";
  readonly title: string;
  readonly type: ActivityType;
  readonly groupId: string | null;
  readonly start: WallTime;
  readonly end: WallTime;
};

/** Evening, when such communities are awake: the time a plan gets where only a day was picked. */
const EVENING: ClockTime = "20:00";
const USUAL_MINUTES = 120;

/** A new plan for a picked span: the hours as picked, or the evening of the days as picked. */
export function planFor(kind: NewPlan["kind"], span: Pick<PickedSpan, "start" | "end" | "days">): NewPlan {
  const start = span.days ? at(span.start, EVENING) : span.start;
  const usualEnd = addMinutes(start, USUAL_MINUTES);
  const lastEvening = span.days ? addMinutes(at(span.end, EVENING), USUAL_MINUTES) : span.end;
  return {
    kind,
    title: "",
    type: "other",
    groupId: null,
    start,
    end: lastEvening > start ? lastEvening : usualEnd,
  };
}

/** What a template is told of a plan: its day where only days were picked, so that its own clock time counts. */
export function templateBeginning({ start, groupId }: NewPlan, span: Pick<PickedSpan, "start" | "days">) {
  const groupIds = groupId === null ? [] : [groupId];
  return span.days ? { date: dateOf(start), groupIds } : { start, groupIds };
}

/** The activity type whose name stands in a title, the longest one first; undefined when none does. */
export function typeNamedIn(title: string, names: ReadonlyMap<ActivityType, string>): ActivityType | undefined {
  const words = title.toLowerCase();
  return [...names]
    .filter(([type, name]) => type !== "other" && words.includes(name.toLowerCase()))
    .sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
