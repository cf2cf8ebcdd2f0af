import type { Activity, ActivityFields } from "@shared/domain/activity";
import { changeGroups } from "@shared/domain/run-sheet-groups";
import { moveCues } from "@shared/domain/run-sheet-move";
import { getRecords } from "../store/records";
import type { Store } from "../store/store";
import { type ChangeOptions, changeRecord, getLiving } from "./change-record";
import { findTemplate } from "./find-template";
import { loadCast } from "./load-cast";
import { cueMessages, writeMessages } from "./write-run-sheet";

/**
 * Changes an activity as any record, and its run sheet with it, in the same step: another start or end times its cues
 * anew, a group that is left out takes its unsent cues along, a group that joins gets the template's.
 */
export function changeActivity(
  store: Store,
  id: string,
  changes: Partial<ActivityFields>,
  options: ChangeOptions,
): Activity {
  const before = getLiving(store, "activities", id);
  const next = { ...before, ...changes };
  const isTouched =
    next.start !== before.start || next.end !== before.end || !isSameSet(next.groupIds, before.groupIds);
  if (before.runSheet.length === 0 || !isTouched) return changeRecord(store, "activities", id, changes, options);
  const { runSheet, ...work } = followingSheet(store, before, next);
  return changeRecord(
    store,
    "activities",
    id,
    { ...changes, runSheet },
    { ...options, follow: (tx) => writeMessages(tx, id, work) },
  );
}

function followingSheet(store: Store, before: Activity, next: ActivityFields) {
  const { db } = store;
  const messages = cueMessages(db, before);
  const { start, end, title } = next;
  const groups = getRecords(db, "groups", next.groupIds);
  const cast = loadCast(db, next.ownerStaffId);
  const { cues, moves } = moveCues(before.runSheet, messages, { start, end, title, groups, cast });
  const {
    cues: runSheet,
    added,
    removedMessageIds,
  } = changeGroups(cues, messages, {
    start,
    end,
    template: before.templateKey === "" ? undefined : findTemplate(db, before.templateKey),
    groups,
    groupsBefore: before.groupIds,
    cast,
    newId: store.newId,
  });
  return { runSheet, added, removedMessageIds, moves };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
