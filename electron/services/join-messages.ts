import { QunceError } from "@shared/api/errors";
import { isSettled, type Message } from "@shared/domain/message";
import { trashRecords, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { subjectOf } from "./record-subject";
import { renderMessages } from "./render-message";
import { noteSeriesDays } from "./series-days";

/** Two messages of one place: the one that stays and the one that goes into it. */
export type JoinPair = { readonly id: string; readonly otherId: string };

/** Two messages as one: the texts as they would be pasted, one after the other, and the pictures of both. */
export type JoinedMessage = { readonly text: string; readonly mediaIds: readonly string[] };

/** What two messages would say together. Throws NOT_FOUND, MESSAGE_SETTLED, MESSAGES_APART. */
export function previewJoin(store: Store, pair: JoinPair): JoinedMessage {
  return joined(store, getPair(store, pair));
}

/**
 * Makes two messages one, in one step: the first says both (or the text given) and has the pictures of both, the other goes
 * into the trash. Throws as the preview does.
 */
export function joinMessages(
  store: Store,
  { text, ...ids }: JoinPair & { readonly text?: string | undefined },
): Message {
  const pair = getPair(store, ids);
  const [kept, other] = pair;
  const both = joined(store, pair);
  const label = { code: "messages.join", subject: subjectOf(store.db, "messages", kept) };
  return store.write(label, (tx) => {
    noteSeriesDays(tx, "messages", [other.id], "trash");
    trashRecords(tx, "messages", [other.id]);
    return updateRecord(tx, "messages", kept.id, {
      title: kept.title || other.title,
      // Of two drafts neither is the text any more.
      draftId: null,
      text: text ?? both.text,
      mediaIds: [...both.mediaIds],
      wantedImages: [...new Set([...kept.wantedImages, ...other.wantedImages])].slice(0, 20),
      fieldValues: { ...other.fieldValues, ...kept.fieldValues },
      note: [kept.note, other.note].filter(Boolean).join("\n"),
      status: "planned",
    });
  });
}

function getPair(store: Store, { id, otherId }: JoinPair): [kept: Message, other: Message] {
  const [kept, other] = [getLiving(store, "messages", id), getLiving(store, "messages", otherId)];
  if (isSettled(kept.status) || isSettled(other.status)) throw new QunceError("MESSAGE_SETTLED");
  const isOnePlace = kept.channel === other.channel && kept.groupId === other.groupId;
  if (id === otherId || !isOnePlace) throw new QunceError("MESSAGES_APART");
  return [kept, other];
}

function joined(store: Store, pair: readonly [Message, Message]): JoinedMessage {
  const views = renderMessages(store.db, pair);
  return {
    text: views
      .map(({ text }) => text)
      .filter(Boolean)
      .join("\n\n"),
    mediaIds: [...new Set(views.flatMap(({ images }) => images.map(({ id }) => id)))],
  };
}
