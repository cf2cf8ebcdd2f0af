import type { Activity } from "@shared/domain/activity";
import type { WallTime } from "@shared/domain/wall-time";

/** Which activities the list shows. */
export const ACTIVITY_SPANS = ["upcoming", "past", "all"] as const;

export type ActivitySpan = (typeof ACTIVITY_SPANS)[number];

/** Activities of a span: what comes next first, and of the past the latest first. */
export function activitiesIn(activities: readonly Activity[], span: ActivitySpan, now: WallTime): Activity[] {
  const isPast = (activity: Activity) => activity.end < now || activity.status === "cancelled";
  const byStart = (a: Activity, b: Activity) => (a.start < b.start ? -1 : 1);
  switch (span) {
    case "upcoming":
      return activities.filter((activity) => !isPast(activity)).sort(byStart);
    case "past":
      return activities.filter(isPast).sort((a, b) => byStart(b, a));
    case "all":
      return [...activities].sort((a, b) => byStart(b, a));
  }
}
