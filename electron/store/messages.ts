import type { MessageFilter } from "@shared/api/contract/messages";
import type { Message } from "@shared/domain/message";
import { addDays, type DateText, type WallTime } from "@shared/domain/wall-time";
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

/** Whose messages, by who pastes and who speaks. */
type PeopleFilter = {
  readonly staffIds?: readonly string[] | undefined;
  readonly voiceIds?: readonly string[] | undefined;
};

/** Messages from before a day that nobody has sent or skipped, the latest `limit` of them, in time order. */
export function selectOverdue(
  db: ReadDb,
  before: DateText,
  { limit = -1, ...people }: PeopleFilter & { readonly limit?: number } = {},
): Message[] {
  const { sql, params } = joinConditions(overdueBefore(before, people));
  const latest = `SELECT * FROM "messages" WHERE ${sql} ORDER BY "at" DESC, "id" DESC LIMIT ?`;
  return db
    .all<RawRow>(latest, ...params, limit)
    .reverse()
    .map((row) => decodeRow("messages", row));
}

/** How many messages from before a day nobody has sent or skipped. */
export function countOverdue(db: ReadDb, before: DateText, people: PeopleFilter = {}): number {
  const { sql, params } = joinConditions(overdueBefore(before, people));
  return db.get<{ count: number }>(`SELECT count(*) AS "count" FROM "messages" WHERE ${sql}`, ...params)?.count ?? 0;
}

/** Messages that nobody has sent or skipped in a span of minutes, both included, in time order. */
export function selectOpenBetween(db: ReadDb, from: WallTime, to: WallTime): Message[] {
  return select(db, [isTrashed(), OPEN, condition(`"at" >= ?`, from), condition(`"at" <= ?`, to)]);
}

const OPEN = condition(`"status" IN ('planned', 'ready', 'copied')`);

function overdueBefore(day: DateText, { staffIds, voiceIds }: PeopleFilter): Condition[] {
  return [isTrashed(), OPEN, condition(`"at" < ?`, day), ...fallsTo(staffIds), ...isOneOf("voiceId", voiceIds)];
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
