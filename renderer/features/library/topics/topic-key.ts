import type { TopicEntry } from "@shared/api/contract/topics";

/** What the address calls a topic: its record, or the key of a shipped one. */
export function topicKeyOf({ id, topicId }: Pick<TopicEntry, "id" | "topicId">): string {
  return id ?? topicId;
}

/** The latest minute a topic was or will be used, in one group or in any; empty for never. */
export function lastUseOf({ uses }: Pick<TopicEntry, "uses">, groupId: string | null): string {
  const times = uses.filter((use) => groupId === null || use.groupId === groupId).map(({ at }) => at);
  return times.toSorted().at(-1) ?? "";
}
