import { QunceError } from "@shared/api/errors";
import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import { addMinutes, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import { selectMessages } from "../store/messages";
import { updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";

export type ActivityMove = {
  readonly start: WallTime;
  /** The new end; the activity keeps its length when absent. */
  readonly end?: WallTime | undefined;
  /** Whether its messages that are still to be sent move by the same minutes; they do unless false. */
  readonly withMessages?: boolean | undefined;
};

/** Moves an activity and what is planned around it, as one step. What was sent or skipped stays where it was. */
export function moveActivity(
  store: Store,
  id: string,
  { start, end, withMessages = true }: ActivityMove,
): { activity: Activity; movedMessages: number } {
  const before = getLiving(store, "activities", id);
  const newEnd = end ?? addMinutes(start, minutesBetween(before.start, before.end));
  if (newEnd < start) throw new QunceError("END_BEFORE_START");
  const minutes = minutesBetween(before.start, start);
  if (minutes === 0 && newEnd === before.end) return { activity: before, movedMessages: 0 };
  const following = withMessages && minutes !== 0 ? selectMessages(store.db, { activityId: id }) : [];
  const moving = following.filter((message) => !isSettled(message.status));
  return store.write({ code: "activities.move", subject: before.title }, (tx) => {
    for (const message of moving) updateRecord(tx, "messages", message.id, { at: addMinutes(message.at, minutes) });
    return { activity: updateRecord(tx, "activities", id, { start, end: newEnd }), movedMessages: moving.length };
  });
}
