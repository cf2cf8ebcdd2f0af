import type { Activity } from "./activity";
import type { Settings } from "./settings";
import { addDays, type DateText, dateOf, startOfWeek } from "./wall-time";

/** How full a week is: too little to keep a group alive, right, or so much that it tires (S10). */
export type CadenceLight = "amber" | "green" | "red";

export type WeekCadence = { readonly weekStart: DateText; readonly count: number; readonly light: CadenceLight };

type Counted = Pick<Activity, "start" | "status">;

/** The whole weeks that hold the days from `from` to `to`, both included: first day of the first, last day of the last. */
export function wholeWeeks(from: DateText, to: DateText, weekStart: 1 | 7): { from: DateText; to: DateText } {
  return { from: startOfWeek(from, weekStart), to: addDays(startOfWeek(to, weekStart), 6) };
}

/** The light of a count of activities: fewer than `min` is amber, more than `max` is red. */
export function cadenceLight(count: number, target: Settings["weeklyActivities"]): CadenceLight {
  if (count < target.min) return "amber";
  return count > target.max ? "red" : "green";
}

/**
 * The cadence of every week that touches the days from `from` to `to`. An activity counts in the week it starts in,
 * however long it runs; a cancelled one does not count. Pass the activities of whole weeks, or the outer weeks come out short.
 */
export function weekCadences(
  span: { readonly from: DateText; readonly to: DateText },
  activities: readonly Counted[],
  settings: Pick<Settings, "weekStart" | "weeklyActivities">,
): WeekCadence[] {
  const counts = new Map<DateText, number>();
  for (const activity of activities) {
    if (activity.status === "cancelled") continue;
    const week = startOfWeek(dateOf(activity.start), settings.weekStart);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const weeks: WeekCadence[] = [];
  const last = startOfWeek(span.to, settings.weekStart);
  for (let week = startOfWeek(span.from, settings.weekStart); week <= last; week = addDays(week, 7)) {
    const count = counts.get(week) ?? 0;
    weeks.push({ weekStart: week, count, light: cadenceLight(count, settings.weeklyActivities) });
  }
  return weeks;
}
