import type { ActivityMove, ActivityStay } from "@shared/api/contract/activities";
import type { Activity } from "@shared/domain/activity";
import { isSettled } from "@shared/domain/message";
import type { RunSheet } from "@shared/domain/run-sheet";
import { moveCues } from "@shared/domain/run-sheet-move";
import { addMinutes, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import type { ReadDb } from "../store/database";
import { selectMessages } from "../store/messages";
import { getRecords } from "../store/records";
import { cueMessages } from "./write-run-sheet";

/** Where an activity goes; it keeps its length when no end is given. */
export type NewTimes = { readonly start: WallTime; readonly end?: WallTime | undefined };

/** What a move makes of an activity, of its cues, and of the messages planned around it. */
export type PlannedMove = {
  readonly start: WallTime;
  readonly end: WallTime;
  readonly runSheet: RunSheet;
  readonly moves: ActivityMove[];
  readonly stays: ActivityStay[];
};

/**
 * Works out a move without making it: cues by their own times, messages planned by hand by as many minutes as the start.
 * Throws END_BEFORE_START and TIME_OUT_OF_RANGE.
 */
export function planMove(db: ReadDb, activity: Activity, { start, end }: NewTimes): PlannedMove {
  const span = { start, end: end ?? addMinutes(start, minutesBetween(activity.start, activity.end)) };
  const sheet = moveCues(activity.runSheet, cueMessages(db, activity), span, activity.title);
  const others = shiftOthers(db, activity, minutesBetween(activity.start, start));
  const groupIds = [...sheet.moves, ...sheet.stays, ...others].flatMap(({ groupId }) => groupId ?? []);
  const names = new Map(getRecords(db, "groups", groupIds).map(({ id, name }) => [id, name]));
  const named = <Line extends { readonly groupId: string | null }>(line: Line) => ({
    ...line,
    groupName: line.groupId === null ? null : (names.get(line.groupId) ?? null),
  });
  const moves = [...sheet.moves, ...others].map(named).sort((a, b) => (a.after < b.after ? -1 : 1));
  return { ...span, runSheet: sheet.cues, moves, stays: sheet.stays.map(named) };
}

function shiftOthers(db: ReadDb, { id, runSheet }: Activity, minutes: number) {
  if (minutes === 0) return [];
  const ofCues = new Set(runSheet.map(({ messageId }) => messageId));
  return selectMessages(db, { activityId: id })
    .filter((message) => !ofCues.has(message.id) && !isSettled(message.status))
    .map(({ id: messageId, title, groupId, at }) => ({
      cueId: null,
      messageId,
      title,
      groupId,
      before: at,
      after: addMinutes(at, minutes),
    }));
}
