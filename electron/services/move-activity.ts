import type { ActivityMove, ActivityStay } from "@shared/api/contract/activities";
import type { Activity } from "@shared/domain/activity";
import { updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { type NewTimes, type PlannedMove, planMove } from "./plan-move";
import { writeMessages } from "./write-run-sheet";

export type MoveOptions = NewTimes & {
  /** Whether what is planned around it goes along; it does unless false. */
  readonly withMessages?: boolean | undefined;
};

/** What a new start would move, without moving it. */
export function previewMove(store: Store, id: string, times: NewTimes): Omit<PlannedMove, "runSheet"> {
  const { runSheet: _, ...plan } = planMove(store.db, getLiving(store, "activities", id), times);
  return plan;
}

/** Moves an activity and what is planned around it, as one step. What was sent, skipped or pinned stays where it was. */
export function moveActivity(
  store: Store,
  id: string,
  { withMessages = true, ...times }: MoveOptions,
): { activity: Activity; moves: ActivityMove[]; stays: ActivityStay[] } {
  const before = getLiving(store, "activities", id);
  const { start, end, moves, stays, runSheet } = planMove(store.db, before, times);
  if (start === before.start && end === before.end && moves.length === 0) return { activity: before, moves, stays };
  return store.write({ code: "activities.move", subject: before.title }, (tx) => {
    if (!withMessages) return { activity: updateRecord(tx, "activities", id, { start, end }), moves: [], stays };
    writeMessages(tx, id, { moves });
    return { activity: updateRecord(tx, "activities", id, { start, end, runSheet }), moves, stays };
  });
}
