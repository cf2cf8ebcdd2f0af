import type { ActivityMove, ActivityStay } from "@shared/api/contract/activities";
import type { Activity } from "@shared/domain/activity";
import type { WallTime } from "@shared/domain/wall-time";
import { updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { type NewTimes, nameMove, planMove } from "./plan-move";
import { writeMessages } from "./write-run-sheet";

export type MoveOptions = NewTimes & {
  /** Whether what is planned around it goes along; it does unless false. */
  readonly withMessages?: boolean | undefined;
};

/** What moves with an activity and what stays, by name. */
type Moved = { readonly moves: ActivityMove[]; readonly stays: ActivityStay[] };

/** What a new start would move, without moving it. */
export function previewMove(store: Store, id: string, times: NewTimes): Moved & { start: WallTime; end: WallTime } {
  const plan = planMove(store.db, getLiving(store, "activities", id), times);
  return { start: plan.start, end: plan.end, ...nameMove(store.db, plan) };
}

/** Moves an activity and what is planned around it, as one step. What was sent, skipped or pinned stays where it was. */
export function moveActivity(
  store: Store,
  id: string,
  { withMessages = true, ...times }: MoveOptions,
): Moved & { activity: Activity } {
  const before = getLiving(store, "activities", id);
  const { start, end, moves, stays, runSheet } = planMove(store.db, before, times);
  const named = nameMove(store.db, { moves: withMessages ? moves : [], stays });
  if (start === before.start && end === before.end && named.moves.length === 0) return { activity: before, ...named };
  return store.write({ code: "activities.move", subject: before.title }, (tx) => {
    if (!withMessages) return { activity: updateRecord(tx, "activities", id, { start, end }), ...named };
    writeMessages(tx, id, { moves });
    return { activity: updateRecord(tx, "activities", id, { start, end, runSheet }), ...named };
  });
}
