import { QunceError } from "@shared/api/errors";
import type { Activity } from "@shared/domain/activity";
import type { Message } from "@shared/domain/message";
import { type Cue, statusOfCue } from "@shared/domain/run-sheet";
import { findRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";

/** Where a cue is: cues live inside their activity. */
export type CuePlace = { readonly activityId: string; readonly cueId: string };

/** A cue with the activity it belongs to and the message it made, unless that was removed for good. */
export type FoundCue = { readonly activity: Activity; readonly cue: Cue; readonly message: Message | undefined };

/** The cue at a place; throws NOT_FOUND. */
export function getCue(store: Store, { activityId, cueId }: CuePlace): FoundCue {
  const activity = getLiving(store, "activities", activityId);
  const cue = activity.runSheet.find(({ id }) => id === cueId);
  if (!cue) throw new QunceError("NOT_FOUND");
  const message = cue.messageId === null ? undefined : findRecord(store.db, "messages", cue.messageId);
  return { activity, cue, message };
}

/** Throws MESSAGE_SETTLED when a cue's message was sent: what was pasted is history. */
export function assertUnsent({ cue, message }: Pick<FoundCue, "cue" | "message">): void {
  if (statusOfCue(cue, message) === "sent") throw new QunceError("MESSAGE_SETTLED");
}

/** What a step of the change log calls a cue. */
export function subjectOfCue(activity: Pick<Activity, "title">, cue: Pick<Cue, "title">): string {
  return [activity.title, cue.title].filter(Boolean).join(" · ");
}
