import type { Activity } from "@shared/domain/activity";
import { wordKey } from "@shared/domain/import-words";
import { addMinutes, dateOf, type WallTime } from "@shared/domain/wall-time";
import type { PlanActivity } from "../imports/find-activities";
import type { KnownMessage } from "../imports/match-rows";
import { planWords } from "../imports/plan-words";
import type { Ref } from "../imports/resolve-senders";

/** An activity of the plan and where it is kept: one of the workspace, or `new:…`. */
export type PlacedActivity = {
  readonly ref: Ref;
  readonly plan: PlanActivity;
  /** The one it is in the workspace; undefined for a new one. */
  readonly known: Activity | undefined;
  /** New times for a known one whose times in the app are still those of the last import. */
  readonly times: Partial<Pick<Activity, "start" | "end">>;
};

/**
 * Finds each activity of the plan in the workspace: by the messages that were imported with it, else by name and day. Its times follow the
 * file as long as nobody moved them in the app.
 */
export function placeActivities(
  plans: readonly PlanActivity[],
  found: readonly (KnownMessage | undefined)[],
  activities: readonly Activity[],
): PlacedActivity[] {
  const taken = new Set<string>();
  return plans.map((plan, index) => {
    const known = linkedActivity(plan, found, activities, taken) ?? namesake(plan, activities, taken);
    if (known) taken.add(known.id);
    return { ref: known?.id ?? `new:activity:${index}`, plan, known, times: known ? newTimes(plan, found, known) : {} };
  });
}

function linkedActivity(
  plan: PlanActivity,
  found: readonly (KnownMessage | undefined)[],
  activities: readonly Activity[],
  taken: ReadonlySet<string>,
): Activity | undefined {
  const counts = new Map<string, number>();
  for (const item of plan.items) {
    const id = found[item]?.message.activityId;
    if (id && !taken.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && activities.find((activity) => activity.id === most[0]);
}

function namesake(
  plan: PlanActivity,
  activities: readonly Activity[],
  taken: ReadonlySet<string>,
): Activity | undefined {
  const isSame = (activity: Activity) =>
    wordKey(activity.title) === wordKey(plan.title) && dateOf(activity.start) === dateOf(plan.start);
  return activities.find((activity) => !taken.has(activity.id) && isSame(activity));
}

function newTimes(
  plan: PlanActivity,
  found: readonly (KnownMessage | undefined)[],
  known: Activity,
): Partial<Pick<Activity, "start" | "end">> {
  const before = (items: readonly number[]) => items.flatMap((item) => found[item]?.key?.at ?? []).sort();
  const mains = before(plan.mains);
  const [first, last] = [mains[0], mains.at(-1)];
  if (first === undefined || last === undefined || known.start !== first) return {};
  const ends: WallTime[] = [addMinutes(last, planWords.activityMinutes), ...before(plan.items)];
  const end = ends.includes(known.end) ? plan.end : known.end;
  if (end < plan.start) return {};
  return { ...(plan.start === known.start ? {} : { start: plan.start }), ...(end === known.end ? {} : { end }) };
}

/** An activity as a row's key remembers it: another name or day is another activity. */
export function activityPrint({ plan }: PlacedActivity): string {
  return `${wordKey(plan.title)}@${dateOf(plan.start)}`;
}
