import shippedFile from "@resources/topics.json";
import type { TopicEntry } from "@shared/api/contract/topics";
import { QunceError } from "@shared/api/errors";
import type { ChatGroup } from "@shared/domain/chat-group";
import { gatherUses, type PoolItem, type PoolUses, rankPool } from "@shared/domain/evergreen-pool";
import { fieldsInText, shippedTopic, type Topic, topicFields, topicFieldWords, topicIdOf } from "@shared/domain/topic";
import { type DateText, dateOf, dateText } from "@shared/domain/wall-time";
import { z } from "zod";
import { selectPoolUses, selectTopicUses } from "../store/cadence";
import type { ReadDb } from "../store/database";
import { insertRecord, listRecords } from "../store/records";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { wallClock } from "./workspace-clock";

const shippedFileShape = z.object({ asOf: dateText, fields: topicFieldWords, topics: z.array(shippedTopic) });

let shipped: z.infer<typeof shippedFileShape> | undefined;

/** The topics that come with the app: dated data. */
export function shippedTopics(): z.infer<typeof shippedFileShape> {
  shipped ??= shippedFileShape.parse(shippedFile);
  return shipped;
}

/** Every topic there is, one's own in the place of the shipped one it stands for; with a group, those meant for it. */
export function listTopicBank(db: ReadDb, groupId?: string): TopicEntry[] {
  const own = listRecords(db, "topics");
  const standIns = new Map(own.filter(({ standsFor }) => standsFor !== "").map((record) => [record.standsFor, record]));
  const uses = Map.groupBy(selectTopicUses(db), ({ sourceId }) => sourceId);
  const usesOf = (id: string) => (uses.get(id) ?? []).map(({ groupId: where, at }) => ({ groupId: where, at }));
  const { asOf, topics } = shippedTopics();
  const entries = topics.map(({ key, ...topic }): TopicEntry => {
    const standIn = standIns.get(key);
    if (standIn) return ownEntry(standIn, "changed", usesOf(key));
    const fields = { ...topic, groupIds: [], standsFor: "" };
    return { origin: "shipped", topicId: key, id: null, topic: fields, asOf, uses: usesOf(key) };
  });
  const placed = new Set(entries.map(({ id }) => id));
  const others = own
    .filter(({ id }) => !placed.has(id))
    .map((record) => ownEntry(record, "own", usesOf(topicIdOf(record))));
  return [...others, ...entries].filter(
    ({ topic }) => groupId === undefined || topic.groupIds.length === 0 || topic.groupIds.includes(groupId),
  );
}

function ownEntry(record: Topic, origin: "own" | "changed", uses: TopicEntry["uses"]): TopicEntry {
  return { origin, topicId: topicIdOf(record), id: record.id, topic: topicFields.parse(record), asOf: null, uses };
}

/** The topic that goes by an id; throws NOT_FOUND. */
export function getTopicEntry(db: ReadDb, topicId: string): TopicEntry {
  const entry = listTopicBank(db).find((each) => each.topicId === topicId);
  if (!entry) throw new QunceError("NOT_FOUND");
  return entry;
}

/** Topics as the evergreen pool takes them; one without an opener has nothing to paste. */
export function topicPool(entries: readonly TopicEntry[]): PoolItem[] {
  const { fields } = shippedTopics();
  return entries
    .filter(({ topic }) => topic.opener.trim() !== "")
    .map(({ topicId, topic }) => ({
      source: { kind: "topic", id: topicId, title: topic.title },
      part: "interaction",
      channel: "wechat_group",
      groupIds: topic.groupIds,
      fields: topic.tags.filter((tag) => Object.hasOwn(fields, tag)),
      noRepeatDays: topic.noRepeatDays,
      months: topic.months,
    }));
}

/** What a group is about, told by its name and its positioning. */
export function fieldsOfGroup({ name, positioning, note }: Pick<ChatGroup, "name" | "positioning" | "note">): string[] {
  const { userValue, forWhom, promise } = positioning;
  return fieldsInText([name, userValue, forWhom, promise, note].join("\n"), shippedTopics().fields);
}

/** The topic of a day for a group, today's unless a date is given; `skip` goes on among those that are not resting. */
export function topicOfDay(
  store: Store,
  {
    groupId,
    date = dateOf(wallClock(store)),
    skip = 0,
  }: { groupId: string; date?: DateText | undefined; skip?: number | undefined },
): { date: DateText; eligible: number; entry: TopicEntry | null } {
  const fields = fieldsOfGroup(getLiving(store, "groups", groupId));
  const entries = listTopicBank(store.db, groupId);
  const uses: PoolUses = gatherUses(selectPoolUses(store.db));
  const ranked = rankPool(topicPool(entries), { groupId, date, channel: "wechat_group", fields, uses });
  const chosen = ranked.length === 0 ? undefined : ranked[skip % ranked.length];
  const entry = entries.find(({ topicId }) => topicId === chosen?.source.id);
  return { date, eligible: ranked.length, entry: entry ?? null };
}

/** A shipped topic as a record of one's own that stands in its place, to be changed. Throws NOT_FOUND. */
export function makeTopicOwn(store: Store, topicId: string): Topic {
  const entry = getTopicEntry(store.db, topicId);
  if (entry.id !== null) return getLiving(store, "topics", entry.id);
  const fields = { ...entry.topic, standsFor: topicId };
  return store.write({ code: "topics.create", subject: entry.topic.title }, (tx) =>
    insertRecord(tx, "topics", store.newId(), fields),
  );
}
