import type { MessageFilter } from "@shared/api/contract/messages";
import type { Message } from "@shared/domain/message";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { type Condition, condition, equals, fallsTo, isOneOf, isTrashed, joinConditions } from "./conditions";
import type { ReadDb } from "./database";
import { decodeRow, type RawRow } from "./row-codec";

/** Messages of a span of days (both included) that pass the filters, in time order. Empty lists filter nothing. */
export function selectMessages(db: ReadDb, filter: MessageFilter): Message[] {
  return select(
    db,
    [
      isTrashed(filter.trashed),
      ...(filter.from === undefined ? [] : [condition(`"at" >= ?`, filter.from)]),
      ...(filter.to === undefined ? [] : [condition(`"at" < ?`, addDays(filter.to, 1))]),
      ...isOneOf("groupId", filter.groupIds),
      ...isOneOf("channel", filter.channels),
      ...fallsTo(filter.staffIds),
      ...isOneOf("voiceId", filter.voiceIds),
      ...equals("activityId", filter.activityId),
      ...equals("draftId", filter.draftId),
      ...isOneOf("status", filter.statuses),
    ],
    filter.limit,
  );
}

/** Messages from before a day that nobody has sent or skipped, in time order. */
export function selectOverdue(
  db: ReadDb,
  before: DateText,
  filter: { readonly staffIds?: readonly string[] | undefined; readonly voiceIds?: readonly string[] | undefined } = {},
): Message[] {
  return select(db, [
    isTrashed(),
    condition(`"status" IN ('planned', 'ready', 'copied')`),
    condition(`"at" < ?`, before),
    ...fallsTo(filter.staffIds),
    ...isOneOf("voiceId", filter.voiceIds),
  ]);
}

/** Messages, living or trashed, that came from these rows of an import, by their key. */
export function findByImportKeys(db: ReadDb, keys: readonly string[]): Map<string, Message> {
  const found = keys.length > 0 ? select(db, isOneOf("importKey", keys)) : [];
  return new Map(found.flatMap((message) => (message.importKey === null ? [] : [[message.importKey, message]])));
}

function select(db: ReadDb, conditions: readonly Condition[], limit = -1): Message[] {
  const { sql, params } = joinConditions(conditions);
  const rows = db.all<RawRow>(`SELECT * FROM "messages" WHERE ${sql} ORDER BY "at", "id" LIMIT ?`, ...params, limit);
  return rows.map((row) => decodeRow("messages", row));
}
