import type { ActivityMove, ActivityStay } from "@shared/api/contract/activities";
import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import type { RunSheet } from "@shared/domain/run-sheet";
import { type CueMove, moveCues } from "@shared/domain/run-sheet-move";
import { addMinutes, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import type { ReadDb } from "../store/database";
import { selectMessages } from "../store/messages";
import { getRecords } from "../store/records";
import { loadCast } from "./load-cast";
import { cueMessages } from "./write-run-sheet";

/** Where an activity goes; it keeps its length when no end is given. */
export type NewTimes = { readonly start: WallTime; readonly end?: WallTime | undefined };

/** A cue that moves, or a message that was planned around the activity by hand. */
type Move = Omit<CueMove, "cueId"> & { readonly cueId: string | null };

/** What a move makes of an activity, of its cues, and of the messages planned around it. */
export type PlannedMove = {
  readonly start: WallTime;
  readonly end: WallTime;
  readonly runSheet: RunSheet;
  /** In the order of the new times. */
  readonly moves: readonly Move[];
  readonly stays: ReturnType<typeof moveCues>["stays"];
};

/**
 * Works out a move without making it: cues by their own times, messages planned by hand by as many minutes as the start.
 * Throws END_BEFORE_START and TIME_OUT_OF_RANGE.
 */
export function planMove(db: ReadDb, activity: Activity, { start, end }: NewTimes): PlannedMove {
  const span = { start, end: end ?? addMinutes(start, minutesBetween(activity.start, activity.end)) };
  const messages = cueMessages(db, activity);
  const groupIds = [...activity.groupIds, ...[...messages.values()].flatMap(({ groupId }) => groupId ?? [])];
  const groups = getRecords(db, "groups", groupIds);
  const cast = loadCast(db, activity.ownerStaffId);
  const sheet = moveCues(activity.runSheet, messages, { ...span, title: activity.title, groups, cast });
  const others = shiftOthers(db, activity, minutesBetween(activity.start, start));
  const moves = [...sheet.moves, ...others].sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
  return { ...span, runSheet: sheet.cues, moves, stays: sheet.stays };
}

/** A planned move as a person reads it, with names. */
export function nameMove(
  db: ReadDb,
  { moves, stays }: Pick<PlannedMove, "moves" | "stays">,
): { moves: ActivityMove[]; stays: ActivityStay[] } {
  const groupIds = [...moves, ...stays].flatMap(({ groupId }) => groupId ?? []);
  const staffIds = moves.flatMap(({ staffIdBefore, staffIdAfter }) => [staffIdBefore, staffIdAfter]);
  const records = [
    ...getRecords(db, "groups", groupIds),
    ...getRecords(
      db,
      "staff",
      staffIds.filter((id) => id !== null),
    ),
  ];
  const names = new Map(records.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    moves: moves.map(({ staffIdBefore, staffIdAfter, ...move }) => ({
      ...move,
      groupName: nameOf(move.groupId),
      staffBefore: nameOf(staffIdBefore),
      staffAfter: nameOf(staffIdAfter),
    })),
    stays: stays.map((stay) => ({ ...stay, groupName: nameOf(stay.groupId) })),
  };
}

function shiftOthers(db: ReadDb, { id, runSheet }: Activity, minutes: number): Move[] {
  if (minutes === 0) return [];
  const ofCues = new Set(runSheet.map(({ messageId }) => messageId));
  return selectMessages(db, { activityId: id })
    .filter((message) => !ofCues.has(message.id) && !isSettled(message.status))
    .map(({ id: messageId, title, groupId, at, staffId }) => ({
      cueId: null,
      messageId,
      title,
      groupId,
      before: at,
      after: addMinutes(at, minutes),
      staffIdBefore: staffId,
      staffIdAfter: staffId,
    }));
}
