import type { FreeSlotAnswer } from "@shared/api/contract/slots";
import type { Activity } from "@shared/domain/activity";
import { addDays, at, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";

/** Evening, when groups are awake: where nothing else says when. */
const EVENING = "20:00";

/** What is known when a time has to be proposed. */
export type TimeHints = {
  readonly now: WallTime;
  /** The minute it was dropped on. */
  readonly at: WallTime | undefined;
  /** The day it was dropped on. */
  readonly day: DateText | undefined;
  readonly slots: readonly FreeSlotAnswer[];
  readonly activity: Pick<Activity, "start"> | undefined;
};

/**
 * When a draft might go out: where it was dropped; on a dropped day its first free slot, else the evening; with its
 * activity when that is still to come; in the next free slot; tomorrow evening.
 */
export function proposedTime({ now, at: minute, day, slots, activity }: TimeHints): WallTime {
  if (minute !== undefined) return minute;
  if (day !== undefined) return slots.find((slot) => dateOf(slot.at) === day)?.at ?? at(day, EVENING);
  if (activity && activity.start > now) return activity.start;
  return slots[0]?.at ?? at(addDays(dateOf(now), 1), EVENING);
}
