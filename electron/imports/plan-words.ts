import table from "@resources/import-headers.json";
import type { ActivityGoal, ActivityType } from "@shared/domain/activity";
import type { Channel } from "@shared/domain/channel";
import type { ImportField } from "@shared/domain/import-plan";
import { importWords, wordKey } from "@shared/domain/import-words";
import type { Voice } from "@shared/domain/voice";

/** What a status word of a file stands for. */
export type StatusWord = "planned" | "ready" | "done" | "sent" | "skipped";

/** Whether a message on a channel is addressed to a group. */
export type GroupNeed = "needed" | "optional" | "none";

const words = importWords.parse(table);

function lookup<T>(entries: Iterable<readonly [readonly string[], T]>): ReadonlyMap<string, T> {
  return new Map([...entries].flatMap(([list, value]) => list.map((word) => [wordKey(word), value] as const)));
}

/** The words of `resources/import-headers.json`, ready for looking up by `wordKey`. */
export const planWords = {
  fields: lookup(Object.entries(words.fields).map(([field, list]) => [list, field as ImportField])),
  channels: lookup<Channel>(words.channels.map((entry) => [entry.words, entry.channel])),
  groupNeeds: new Map<Channel, GroupNeed>(words.channels.map((entry) => [entry.channel, entry.group])),
  allGroups: lookup([[words.allGroups, true]]),
  statuses: lookup(Object.entries(words.statuses).map(([status, list]) => [list, status as StatusWord])),
  voices: lookup<Voice["role"]>(words.voices.map((entry) => [entry.words, entry.role])),
  nobody: lookup([[words.nobody, true]]),
  activities: lookup<{ type: ActivityType; goal: ActivityGoal }>(
    words.activities.map((entry) => [entry.words, { type: entry.type, goal: entry.goal }]),
  ),
  routines: words.routines.map(wordKey),
  before: words.before.map(wordKey),
  closing: words.closing.map(wordKey),
  after: words.after.map(wordKey),
  defaultClock: words.defaultClock,
  activityMinutes: words.activityMinutes,
  activityRun: words.activityRun,
} as const;
