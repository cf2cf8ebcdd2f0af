import type { Activity, ActivityFields } from "@shared/domain/activity";
import { blankMessage, isSettled, type MessageFields } from "@shared/domain/message";
import { changeGroups } from "@shared/domain/run-sheet-groups";
import { layOccurrence } from "@shared/domain/series-layout";
import type { SeriesPattern } from "@shared/domain/series-pattern";
import { addMinutes, at, clockOf, type DateText, type WallTime } from "@shared/domain/wall-time";
import type { WriteDb } from "../../store/database";
import { selectMessages } from "../../store/messages";
import { getRecords, insertRecord, trashRecords, updateRecord } from "../../store/records";
import type { Store } from "../../store/store";
import { findTemplate } from "../find-template";
import { loadCast } from "../load-cast";
import { planMove } from "../plan-move";
import { cueMessages, writeMessages } from "../write-run-sheet";
import { occurrenceIds } from "./occurrence-ids";

/** Which series an occurrence belongs to, and for which of its days. */
export type SeriesMark = { readonly seriesId: string; readonly seriesDate: DateText };

/** Makes occurrences on the given days, each with its run sheet and its messages. Throws TIME_OUT_OF_RANGE. */
export function makeOccurrences(
  tx: WriteDb,
  store: Store,
  { id: seriesId, start, pattern }: { readonly id: string; readonly start: WallTime; readonly pattern: SeriesPattern },
  days: readonly DateText[],
): void {
  const clock = clockOf(start);
  if (pattern.kind === "message") {
    for (const day of days) {
      const fields: MessageFields = { ...blankMessage, ...pattern.fields, at: at(day, clock) };
      insertRecord(tx, "messages", occurrenceIds(tx, store, seriesId, day)("message"), {
        ...fields,
        seriesId,
        seriesDate: day,
      });
    }
    return;
  }
  const groups = getRecords(tx, "groups", [
    ...pattern.fields.groupIds,
    ...pattern.messages.flatMap(({ fields }) => fields.groupId ?? []),
  ]);
  const cast = loadCast(tx, pattern.fields.ownerStaffId);
  for (const day of days) {
    const newId = occurrenceIds(tx, store, seriesId, day);
    const { fields, messages } = layOccurrence(pattern, at(day, clock), { groups, cast, newId });
    const activityId = newId("activity");
    insertRecord(tx, "activities", activityId, { ...fields, seriesId, seriesDate: day });
    for (const { id, cueId, fields: own } of messages) {
      insertRecord(tx, "messages", id, { ...own, activityId, cueId });
    }
  }
}

/** Changes one activity of a series: its times with all that is planned around it, and its groups with their cues. */
export function changeActivityOccurrence(
  tx: WriteDb,
  store: Store,
  activity: Activity,
  {
    start,
    minutes,
    changes,
  }: { readonly start: WallTime; readonly minutes: number; readonly changes: Partial<ActivityFields> },
): Partial<ActivityFields> {
  const end = addMinutes(start, minutes);
  const isTimed = start !== activity.start || end !== activity.end;
  const plan = isTimed ? planMove(tx, activity, { start, end }) : undefined;
  if (plan) writeMessages(tx, activity.id, plan);
  const runSheet = plan?.runSheet ?? activity.runSheet;
  const groupIds = changes.groupIds;
  if (groupIds === undefined || runSheet.length === 0) return { ...changes, start, end, runSheet };
  const { templateKey } = activity;
  const { cues, ...work } = changeGroups(runSheet, cueMessages(tx, { runSheet }), {
    ...{ start, end, newId: store.newId },
    template: templateKey === "" ? undefined : findTemplate(tx, templateKey),
    groups: getRecords(tx, "groups", groupIds),
    groupsBefore: activity.groupIds,
    cast: loadCast(tx, activity.ownerStaffId),
  });
  writeMessages(tx, activity.id, work);
  return { ...changes, start, end, runSheet: cues };
}

/** Puts occurrences into the trash, and with activities every message around them that is not sent or skipped. */
export function trashOccurrences(tx: WriteDb, kind: SeriesPattern["kind"], ids: readonly string[]): void {
  if (ids.length === 0) return;
  if (kind === "message") {
    trashRecords(tx, "messages", ids);
    return;
  }
  const messages = ids.flatMap((activityId) => selectMessages(tx, { activityId }));
  trashRecords(
    tx,
    "messages",
    messages.filter(({ status }) => !isSettled(status)).map(({ id }) => id),
  );
  trashRecords(tx, "activities", ids);
}

/** Marks a record as an occurrence. */
export function markOccurrence(tx: WriteDb, kind: SeriesPattern["kind"], id: string, mark: SeriesMark): void {
  if (kind === "activity") updateRecord(tx, "activities", id, mark);
  else updateRecord(tx, "messages", id, mark);
}
