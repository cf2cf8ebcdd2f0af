import { QunceError } from "@shared/api/errors";
import { blankMessage, type Message, type MessageFields } from "@shared/domain/message";
import type { WallTime } from "@shared/domain/wall-time";
import { insertRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { channelProfiles } from "./channel-profiles";
import { checkReferences } from "./check-references";
import { getChosen } from "./get-chosen";
import { subjectOf } from "./record-subject";

/** Where and when a draft goes out. */
export type DraftPlan = {
  readonly id: string;
  readonly groupIds: readonly string[];
  readonly at: WallTime;
  readonly voiceId?: string | null | undefined;
  readonly staffId?: string | null | undefined;
};

/**
 * Plans messages of a draft, one a group, as one step. On a channel that addresses no group there is a single one.
 * Throws NOT_FOUND, CHOSEN_GONE, and INVALID_INPUT when a group is missing.
 */
export function planDraft(store: Store, { id, groupIds, at, voiceId, staffId = null }: DraftPlan): Message[] {
  const draft = getLiving(store, "drafts", id);
  const addressesGroup = channelProfiles().find(({ channel }) => channel === draft.channel)?.addressesGroup ?? true;
  if (addressesGroup && groupIds.length === 0) {
    throw new QunceError("INVALID_INPUT", { field: "groupIds", reason: "groupIds:missing" });
  }
  const places = addressesGroup ? getChosen(store.db, "groups", groupIds, "groupIds").map((group) => group.id) : [null];
  const isReady = draft.status === "ready" || draft.status === "published";
  const rows = places.map(
    (groupId): MessageFields => ({
      ...blankMessage,
      title: draft.title,
      channel: draft.channel,
      groupId,
      at,
      draftId: draft.id,
      activityId: draft.activityId,
      voiceId: voiceId === undefined ? draft.voiceId : voiceId,
      staffId,
      tags: draft.tags,
      status: isReady ? "ready" : "planned",
    }),
  );
  for (const row of rows) checkReferences(store.db, "messages", row);
  const subject = subjectOf(store.db, "drafts", draft);
  return store.write(
    { code: "drafts.plan", subject: places.length > 1 ? `${subject} ×${places.length}` : subject },
    (tx) => rows.map((row) => insertRecord(tx, "messages", store.newId(), row)),
  );
}
