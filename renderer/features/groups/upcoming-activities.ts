import type { Activity } from "@shared/domain/activity";
import { type DateText, dateOf } from "@shared/domain/wall-time";

const MOST = 5;

/** A group's next activities that are not over or called off, soonest first. */
export function upcomingActivities(activities: readonly Activity[], groupId: string, today: DateText): Activity[] {
  return activities
    .filter(({ groupIds, end, status }) => groupIds.includes(groupId) && dateOf(end) >= today && status !== "cancelled")
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .slice(0, MOST);
}
