import type { CalendarRef } from "@shared/api/contract/calendar-many";
import { QunceError } from "@shared/api/errors";
import type { Activity } from "@shared/domain/activity";
import { assertSpan } from "@shared/domain/cue-time";
import { isSettled, type Message } from "@shared/domain/message";
import { addMinutes } from "@shared/domain/wall-time";
import { insertRecord, trashRecords, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { copyActivity, unsentFields } from "./copy-activity";
import { planMove } from "./plan-move";
import { subjectOf } from "./record-subject";
import { noteSeriesDays } from "./series-days";
import { cueMessages, writeMessages } from "./write-run-sheet";

/** Moves tiles by the same time, as one step; see `calendar.moveMany`. */
export function moveMany(store: Store, refs: readonly CalendarRef[], minutes: number) {
  const { activities, messages, subject } = chosenOf(store, refs);
  if (messages.some(({ status }) => status === "sent")) throw new QunceError("MESSAGE_SETTLED");
  if (minutes === 0) return { count: 0, followed: 0 };
  const plans = activities.map((activity) => ({
    activity,
    plan: planMove(store.db, activity, { start: addMinutes(activity.start, minutes) }),
  }));
  const gone = new Set(plans.flatMap(({ plan }) => plan.moves.flatMap(({ messageId }) => messageId ?? [])));
  const alone = messages.filter(({ id }) => !gone.has(id));
  const targets = alone.map((message) => ({ id: message.id, at: laterOf(message, minutes) }));
  return store.write({ code: "calendar.moveMany", subject }, (tx) => {
    for (const { activity, plan } of plans) {
      writeMessages(tx, activity.id, { moves: plan.moves });
      const { start, end, runSheet } = plan;
      updateRecord(tx, "activities", activity.id, { start, end, runSheet });
    }
    for (const { id, at } of targets) updateRecord(tx, "messages", id, { at });
    const moved = plans.reduce((sum, { plan }) => sum + plan.moves.length, 0);
    const chosen = messages.length - alone.length;
    return { count: activities.length + messages.length, followed: moved - chosen };
  });
}

/** Copies tiles to the same distance, as one step; see `calendar.copyMany`. */
export function copyMany(store: Store, refs: readonly CalendarRef[], minutes: number): { made: CalendarRef[] } {
  const { activities, messages, subject } = chosenOf(store, refs);
  const ofActivities = new Set(activities.map(({ id }) => id));
  const copies = activities.map((activity) => ({
    id: store.newId(),
    copy: copyActivity(store.db, activity, minutes, store.newId),
  }));
  // Those of a chosen activity are copied with it.
  const alone = messages
    .filter(({ activityId }) => activityId === null || !ofActivities.has(activityId))
    .map((message) => ({ id: store.newId(), fields: { ...unsentFields(message), at: laterOf(message, minutes) } }));
  return store.write({ code: "calendar.copyMany", subject }, (tx) => {
    for (const { id, copy } of copies) {
      insertRecord(tx, "activities", id, copy.fields);
      writeMessages(tx, id, { added: copy.laid });
      for (const fields of copy.others) insertRecord(tx, "messages", store.newId(), { ...fields, activityId: id });
    }
    for (const { id, fields } of alone) insertRecord(tx, "messages", id, fields);
    const made = (kind: CalendarRef["kind"], items: readonly { id: string }[]) => items.map(({ id }) => ({ kind, id }));
    return { made: [...made("activity", copies), ...made("message", alone)] };
  });
}

/** Puts tiles into the trash, as one step; activities take the unsent messages of their run sheets along. */
export function trashMany(store: Store, refs: readonly CalendarRef[]): { count: number } {
  const { activities, messages, subject } = chosenOf(store, refs);
  const ofCues = activities.flatMap((activity) =>
    [...cueMessages(store.db, activity).values()].filter(({ status }) => !isSettled(status)),
  );
  const messageIds = [...new Set([...messages, ...ofCues].map(({ id }) => id))];
  return store.write({ code: "calendar.trashMany", subject }, (tx) => {
    const activityIds = activities.map(({ id }) => id);
    noteSeriesDays(tx, "messages", messageIds, "trash");
    noteSeriesDays(tx, "activities", activityIds, "trash");
    trashRecords(tx, "messages", messageIds);
    trashRecords(tx, "activities", activityIds);
    return { count: activities.length + messages.length };
  });
}

type Chosen = { readonly activities: Activity[]; readonly messages: Message[]; readonly subject: string };

/** The records behind the tiles, each once. Throws NOT_FOUND when one is gone: then nothing is done to any. */
function chosenOf(store: Store, refs: readonly CalendarRef[]): Chosen {
  const idsOf = (kind: CalendarRef["kind"]) => [
    ...new Set(refs.filter((ref) => ref.kind === kind).map(({ id }) => id)),
  ];
  const activities = idsOf("activity").map((id) => getLiving(store, "activities", id));
  const messages = idsOf("message").map((id) => getLiving(store, "messages", id));
  const [activity] = activities;
  const [message] = messages;
  const first = activity
    ? subjectOf(store.db, "activities", activity)
    : message
      ? subjectOf(store.db, "messages", message)
      : "";
  const more = activities.length + messages.length - 1;
  return { activities, messages, subject: more > 0 ? `${first} +${more}` : first };
}

function laterOf(message: Message, minutes: number): string {
  const at = addMinutes(message.at, minutes);
  assertSpan({ start: at, end: at }, message.title);
  return at;
}
