import type { PlanItem } from "@shared/api/contract/cadence";
import { blankMessage, type MessageFields } from "@shared/domain/message";
import { noteOfTopic, textOfTopic } from "@shared/domain/topic";
import { clockOf, dateOf, weekday } from "@shared/domain/wall-time";
import type { WriteDb } from "../store/database";
import { findRecord, insertRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { prepareFromTemplate } from "./create-from-template";
import { getTopicEntry } from "./topic-bank";

/** What planning one item made. */
export type Planned = { readonly kind: "message" | "activity"; readonly id: string };

type Prepared = Planned & { readonly title: string; readonly write: (tx: WriteDb) => void };

/**
 * Plans all items as one step, or none: each is checked before anything is written. An id that exists already is a retry
 * and stays as it is. Throws NOT_FOUND for a group, draft or topic that is gone, and what a template throws.
 */
export function planItems(store: Store, items: readonly PlanItem[]): { planned: Planned[] } {
  const prepared = items.map((item) => prepare(store, item));
  const [first] = prepared;
  const more = prepared.length > 1 ? ` +${prepared.length - 1}` : "";
  store.write({ code: "cadence.plan", subject: `${first?.title ?? ""}${more}` }, (tx) => {
    for (const { write } of prepared) write(tx);
  });
  return { planned: prepared.map(({ kind, id }) => ({ kind, id })) };
}

function prepare(store: Store, item: PlanItem): Prepared {
  const id = item.id ?? store.newId();
  if (item.source.kind === "template") return prepareActivity(store, item, item.source.key, id);
  const known = findRecord(store.db, "messages", id);
  if (known) return { kind: "message", id, title: known.title, write: () => undefined };
  const fields = { ...placed(store, item), ...contentOf(store, item) };
  return {
    kind: "message",
    id,
    title: fields.title,
    write: (tx) => {
      insertRecord(tx, "messages", id, fields);
    },
  };
}

function prepareActivity(store: Store, { groupId, at }: PlanItem, templateKey: string, id: string): Prepared {
  const known = findRecord(store.db, "activities", id);
  if (known) return { kind: "activity", id, title: known.title, write: () => undefined };
  const groupIds = groupId === null ? [] : [groupId];
  const activity = prepareFromTemplate(store, { id, templateKey, start: at, groupIds, productIds: [] });
  return { kind: "activity", id, ...activity };
}

/** Where and when, and who speaks where the group's own slot says so. */
function placed(store: Store, { groupId, channel, at }: PlanItem): MessageFields {
  const group = groupId === null ? undefined : getLiving(store, "groups", groupId);
  const slot = group?.slots.find(
    ({ clock, weekdays }) => clock === clockOf(at) && weekdays.includes(weekday(dateOf(at))),
  );
  return { ...blankMessage, groupId, channel, at, voiceId: slot?.voiceId ?? null };
}

function contentOf(store: Store, { source }: PlanItem): Partial<MessageFields> & { readonly title: string } {
  if (source.kind === "draft") {
    const draft = getLiving(store, "drafts", source.id);
    const isFinished = draft.status === "ready" || draft.status === "published";
    return {
      title: draft.title,
      draftId: draft.id,
      tags: draft.tags,
      status: isFinished ? "ready" : "planned",
      ...(draft.voiceId !== null && { voiceId: draft.voiceId }),
    };
  }
  const { topicId, topic } = getTopicEntry(store.db, source.kind === "topic" ? source.id : "");
  return {
    title: topic.title,
    topicId,
    text: textOfTopic(topic),
    note: noteOfTopic(topic),
    tags: topic.tags.slice(0, 50),
    status: "ready",
  };
}
