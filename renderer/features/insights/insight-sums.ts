import type { Activity, ActivityType } from "@shared/domain/activity";
import type { Result } from "@shared/domain/result";
import type { WallTime } from "@shared/domain/wall-time";

/** A finished activity with the review written for it, if any. */
export type Reviewed = { readonly activity: Activity; readonly result: Result | undefined };

/** Whether an activity is over: said so, or its end has passed; a cancelled one never is. */
export function isOver(activity: Pick<Activity, "status" | "end">, now: WallTime): boolean {
  if (activity.status === "cancelled") return false;
  return activity.status === "done" || activity.end <= now;
}

/** Activities that are over, latest first, each with its latest review. */
export function reviewedOf(activities: readonly Activity[], results: readonly Result[], now: WallTime): Reviewed[] {
  const latest = new Map<string, Result>();
  for (const result of results) {
    const known = latest.get(result.activityId);
    if (!known || known.date < result.date) latest.set(result.activityId, result);
  }
  return activities
    .filter((activity) => isOver(activity, now))
    .sort((a, b) => (a.end < b.end ? 1 : -1))
    .map((activity) => ({ activity, result: latest.get(activity.id) }));
}

/** The numbers a review may hold; `revenue` in 分. */
export const RESULT_NUMBERS = ["reads", "replies", "orders", "revenue", "left"] as const;

export type ResultNumber = (typeof RESULT_NUMBERS)[number];

/** Averages of one activity type; null where nobody typed a number. */
export type TypeAverage = {
  readonly type: ActivityType;
  readonly count: number;
  readonly averages: Readonly<Record<ResultNumber, number | null>>;
};

/** What each type brings on average, over the reviews that say so; the most reviewed type first. */
export function averagesByType(reviewed: readonly Reviewed[]): TypeAverage[] {
  const byType = new Map<ActivityType, Result[]>();
  for (const { activity, result } of reviewed) {
    if (result) byType.set(activity.type, [...(byType.get(activity.type) ?? []), result]);
  }
  return [...byType]
    .map(([type, results]) => ({ type, count: results.length, averages: averagesOf(results) }))
    .sort((a, b) => b.count - a.count);
}

function averagesOf(results: readonly Result[]): TypeAverage["averages"] {
  const average = (key: ResultNumber) => {
    const known = results.map((result) => result[key]).filter((value) => value !== null);
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
  };
  return {
    reads: average("reads"),
    replies: average("replies"),
    orders: average("orders"),
    revenue: average("revenue"),
    left: average("left"),
  };
}

/** A change somebody promised to make next time, with where it came from. */
export type NextChange = { readonly text: string; readonly activity: Activity };

/** What to change next time, latest first. */
export function nextChangesOf(reviewed: readonly Reviewed[]): NextChange[] {
  return reviewed.flatMap(({ activity, result }) => {
    const text = result?.nextChange.trim();
    return text ? [{ text, activity }] : [];
  });
}
