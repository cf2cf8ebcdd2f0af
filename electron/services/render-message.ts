import type { Draft } from "@shared/domain/draft";
import { type FilledWords, fillWords } from "@shared/domain/fill-words";
import type { Message, MessageView } from "@shared/domain/message";
import { type ViewLibrary, viewMessage } from "@shared/domain/message-view";
import { mediaIdsOf } from "@shared/domain/plain-text";
import type { RecordKind, RecordOf } from "@shared/domain/record-kinds";
import { type RenderableMessage, type RenderInput, resolveRenderInput } from "@shared/domain/render-input";
import { selectAdaptationsOf } from "../store/adaptations";
import type { ReadDb } from "../store/database";
import { getRecords, listRecords } from "../store/records";

/** Messages as they will be pasted. Loads what they refer to in a handful of queries, however many messages there are. */
export function renderMessages(db: ReadDb, messages: readonly Message[]): MessageView[] {
  if (messages.length === 0) return [];
  const library = loadLibrary(db, messages);
  return messages.map((message) => viewMessage(message, library));
}

/** One message as it will be pasted. */
export function renderOne(db: ReadDb, message: Message): MessageView {
  return viewMessage(message, loadLibrary(db, [message]));
}

/** A message, real or made up, with everything it refers to. */
export function renderInputOf(db: ReadDb, message: RenderableMessage): RenderInput {
  return resolveRenderInput(message, loadLibrary(db, [message]));
}

/** Words beside messages: what they are filled from, and each line of them. */
export type WordsToFill = { readonly message: RenderableMessage; readonly lines: readonly string[] };

/** Titles and steps with their fields filled, in the order given; read with as few queries as messages are. */
export function fillLines(db: ReadDb, wanted: readonly WordsToFill[]): FilledWords[][] {
  const inputs = inputsOf(
    db,
    wanted.map(({ message }) => message),
  );
  return wanted.map(({ lines }, index) => {
    const input = inputs[index];
    return input ? lines.map((line) => fillWords(line, input)) : [];
  });
}

/** What messages refer to, each, in the order given. */
export function inputsOf(db: ReadDb, messages: readonly RenderableMessage[]): RenderInput[] {
  const library = loadLibrary(db, messages);
  return messages.map((message) => resolveRenderInput(message, library));
}

/** What is trashed still has its name: a message to a trashed group does not become one to nobody. */
function loadLibrary(db: ReadDb, messages: readonly RenderableMessage[]): ViewLibrary {
  const drafts = load(
    db,
    "drafts",
    messages.map((message) => message.draftId),
  );
  const adaptations = selectAdaptationsOf(db, [...drafts.keys()]);
  const ofDrafts = <Field extends keyof Draft>(field: Field) => [...drafts.values()].map((draft) => draft[field]);
  const activities = load(db, "activities", [
    ...messages.map((message) => message.activityId),
    ...ofDrafts("activityId"),
  ]);
  const groups = load(
    db,
    "groups",
    messages.map((message) => message.groupId),
  );
  const ofGroups = [...groups.values()].map((group) => group.staffId);
  return {
    drafts,
    adaptations,
    activities,
    groups,
    products: load(db, "products", [
      ...ofDrafts("productIds").map((ids) => ids[0]),
      ...[...activities.values()].map((activity) => activity.productIds[0]),
    ]),
    voices: load(db, "voices", [...messages.map((message) => message.voiceId), ...ofDrafts("voiceId")]),
    staff: load(db, "staff", [...messages.map((message) => message.staffId), ...ofGroups]),
    media: load(db, "media", [
      ...messages.flatMap((message) => message.mediaIds),
      ...ofDrafts("body").flatMap((body) => mediaIdsOf(body)),
      ...[...adaptations.values()].flat().flatMap(({ body }) => (body ? mediaIdsOf(body) : [])),
    ]),
    // Few and looked at as a whole: the only shop, the ladder of tiers.
    shops: byId(listRecords(db, "shops")),
    tiers: listRecords(db, "tiers"),
  };
}

function load<K extends RecordKind>(
  db: ReadDb,
  kind: K,
  ids: readonly (string | null | undefined)[],
): Map<string, RecordOf<K>> {
  const wanted = ids.filter((id) => id !== null && id !== undefined);
  return byId(getRecords(db, kind, wanted));
}

function byId<Stored extends { readonly id: string }>(records: readonly Stored[]): Map<string, Stored> {
  return new Map(records.map((record) => [record.id, record]));
}
