import { type Activity, type ActivityFields, activityFields } from "@shared/domain/activity";
import { type Message, type MessageFields, messageFields } from "@shared/domain/message";
import type { LaidMessage } from "@shared/domain/run-sheet-layout";
import { messageOf, moveCues } from "@shared/domain/run-sheet-move";
import { addMinutes } from "@shared/domain/wall-time";
import type { ReadDb } from "../store/database";
import { selectMessages } from "../store/messages";
import { getRecords } from "../store/records";
import { loadCast } from "./load-cast";
import { cueMessages } from "./write-run-sheet";

/** An activity once more, and everything that has to be written for it. */
export type ActivityCopy = {
  readonly fields: ActivityFields;
  /** Messages of its run sheet. */
  readonly laid: readonly LaidMessage[];
  /** Messages that were planned around it by hand. */
  readonly others: readonly MessageFields[];
};

/**
 * Works out a copy of an activity `minutes` later: nothing of it is sent, ticked or decided yet, its cues are timed anew,
 * those pinned by hand keep their distance, and a cue whose message was trashed is left out. Throws TIME_OUT_OF_RANGE.
 */
export function copyActivity(db: ReadDb, activity: Activity, minutes: number, newId: () => string): ActivityCopy {
  const span = { start: addMinutes(activity.start, minutes), end: addMinutes(activity.end, minutes) };
  const messages = cueMessages(db, activity);
  const copies = new Map<string, Message>();
  const cues = activity.runSheet.flatMap((cue) => {
    const message = messageOf(cue, messages);
    const steps = cue.steps.map((step) => ({ ...step, done: false }));
    const fresh = { ...cue, id: newId(), steps, doneAt: null };
    if (cue.kind === "action") return [fresh];
    if (message === undefined || message.trashedAt !== null) return [];
    const id = newId();
    copies.set(id, { ...message, ...unsentFields(message), id, sentAt: null, sentText: null });
    return [{ ...fresh, messageId: id }];
  });
  const groupIds = [...activity.groupIds, ...[...copies.values()].flatMap(({ groupId }) => groupId ?? [])];
  const groups = getRecords(db, "groups", groupIds);
  const cast = loadCast(db, activity.ownerStaffId);
  const sheet = moveCues(cues, copies, { ...span, title: activity.title, groups, cast });
  const pinned = new Set(sheet.stays.map(({ cueId }) => cueId));
  const moves = new Map(sheet.moves.map((move) => [move.cueId, move]));
  const runSheet = sheet.cues.map((cue) => (pinned.has(cue.id) ? { ...cue, at: addMinutes(cue.at, minutes) } : cue));
  return {
    // Its own fields alone: a copy is no occurrence of the series.
    fields: activityFields.parse({ ...activity, ...span, status: "planned", brief: unticked(activity), runSheet }),
    laid: runSheet.flatMap((cue): LaidMessage[] => {
      const message = messageOf(cue, copies);
      if (!message) return [];
      const move = moves.get(cue.id);
      const at = pinned.has(cue.id) ? addMinutes(message.at, minutes) : (move?.after ?? message.at);
      const fields = { ...unsentFields(message), at, staffId: move ? move.staffIdAfter : message.staffId };
      return [{ id: message.id, cueId: cue.id, fields }];
    }),
    others: messagesAround(db, activity).map((message) => ({
      ...unsentFields(message),
      at: addMinutes(message.at, minutes),
    })),
  };
}

/** A message's own fields, as those of one that nothing has happened to. */
export function unsentFields(message: Message): MessageFields {
  return messageFields.parse({ ...message, status: "planned", skipReason: "", guardWaivers: [] });
}

function messagesAround(db: ReadDb, { id, runSheet }: Activity): Message[] {
  const ofCues = new Set(runSheet.map(({ messageId }) => messageId));
  return selectMessages(db, { activityId: id }).filter((message) => !ofCues.has(message.id));
}

function unticked({ brief }: Activity): ActivityFields["brief"] {
  return { ...brief, checklist: brief.checklist.map((item) => ({ ...item, done: false })) };
}
