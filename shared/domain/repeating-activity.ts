import type { HandOverActivity } from "./hand-over";
import type { RecurrenceRule } from "./recurrence";
import { ruleDays, splitRule } from "./series-rule";
import { addMinutes, at, clockOf, type DateText, dateOf, type WallTime } from "./wall-time";

/** One occurrence of an activity that repeats, and the day of the rule it stands for. */
export type HandOverOccurrence = HandOverActivity & { readonly day: DateText; readonly isCancelled: boolean };

/** What an activity that repeats says of itself, and how. `start` is the rule's anchor, `minutes` how long it takes. */
export type RepeatingSource = Omit<HandOverActivity, "end"> & {
  readonly rule: RecurrenceRule;
  readonly minutes: number;
  /** Days that are left out, and the day to which occurrences were laid out. */
  readonly except: readonly DateText[];
  readonly laidUntil: DateText;
};

/** An activity that repeats as one entry of a calendar: its first time, its rule, what is left out and what differs. */
export type RepeatingActivity = HandOverActivity & {
  readonly rule: RecurrenceRule;
  readonly leftOut: readonly DateText[];
  readonly exceptions: readonly HandOverOccurrence[];
  /** Ids of the activities that this entry speaks for. */
  readonly covers: readonly string[];
};

/**
 * Folds the occurrences of a series into one entry. Undefined for what calendar programs do not understand (lunar rules,
 * days moved for want of a 31st: RFC 7529) and for a rule that none of the occurrences stands for: those stay entries of
 * their own. An occurrence on a day that is no longer one of the rule's is not covered either.
 */
export function buildRepeatingActivity(
  { rule, minutes, except, laidUntil, ...said }: RepeatingSource,
  occurrences: readonly HandOverOccurrence[],
): RepeatingActivity | undefined {
  if (rule.calendar !== "gregorian" || rule.skip !== "omit") return undefined;
  const anchored = { rule, start: said.start };
  const last = [...except, laidUntil].sort().at(-1) ?? laidUntil;
  const days = ruleDays(anchored, dateOf(said.start), last);
  const byDay = new Map(occurrences.map((one) => [one.day, one]));
  const first = days.find((day) => byDay.has(day));
  const after = first && splitRule(anchored, first, first).after;
  if (!after) return undefined;
  const excepted = new Set(except);
  const coming = days.filter((day) => day >= first);
  const covered = coming.flatMap((day) => byDay.get(day) ?? []);
  const clock = clockOf(said.start);
  return {
    ...said,
    ...after,
    end: addMinutes(after.start, minutes),
    leftOut: coming.filter((day) => !byDay.has(day) && (day <= laidUntil || excepted.has(day))),
    exceptions: covered.filter((one) => isOther(one, said, at(one.day, clock), minutes)),
    covers: covered.map(({ id }) => id),
  };
}

/** Whether an occurrence is not what its series says, or not when. */
function isOther(
  { start, end, title, memberValue, groups, isCancelled }: HandOverOccurrence,
  said: Pick<HandOverActivity, "title" | "memberValue" | "groups">,
  due: WallTime,
  minutes: number,
): boolean {
  return (
    isCancelled ||
    start !== due ||
    end !== addMinutes(due, minutes) ||
    title !== said.title ||
    memberValue !== said.memberValue ||
    groups.join("\n") !== said.groups.join("\n")
  );
}
