import type { Activity } from "./activity";
import type { CadenceEvidence, CadenceLevel } from "./cadence-board";
import type { ChatGroup } from "./chat-group";
import { contentKindOf, type KindClues, type MixPart, mixPartOf } from "./content-kind";
import type { Message } from "./message";
import type { Settings } from "./settings";
import type { WallTime } from "./wall-time";

/** A message as the board reads it: without its body, with what tells its kind. */
export type CadenceMessage = KindClues &
  Pick<Message, "id" | "at" | "title" | "channel" | "groupId" | "voiceId" | "status" | "cueId" | "activityId"> & {
    readonly sentAt: WallTime | null;
  };

/** A message with its part of the mix. */
export type CountedMessage = CadenceMessage & { readonly part: MixPart };

/** An activity as the board reads it. */
export type CadenceActivity = Pick<Activity, "id" | "title" | "type" | "goal" | "status" | "start" | "groupIds">;

/** A group as the board reads it. */
export type CadenceGroup = Pick<ChatGroup, "id" | "name" | "kind" | "cadence" | "slots"> & {
  /** What it is about, by the topic bank's fields; empty when nothing tells. */
  readonly fields: readonly string[];
};

/** The settings behind the lights. */
export type CadenceSettings = Pick<
  Settings,
  | "weekStart"
  | "weeklyActivities"
  | "dailyCeiling"
  | "quietHours"
  | "messageGapMinutes"
  | "silenceDays"
  | "contentMix"
  | "offerShare"
  | "momentsAds"
>;

/** A light before it is known what to do about it. */
export type Verdict = {
  readonly level: CadenceLevel;
  readonly reason: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly evidence: readonly CadenceEvidence[];
};

/**
 * Works out each message's part of the mix. Skipped ones are nobody's reading: they are left out. The same copy goes to
 * many groups: its text is read once.
 */
export function countMessages(messages: readonly CadenceMessage[]): CountedMessage[] {
  const known = new Map<string, MixPart>();
  const partOf = (message: CadenceMessage): MixPart => {
    if (message.draftKind !== null) return mixPartOf(message.draftKind);
    const key = `${message.activityType} ${message.topicId === null} ${message.text}`;
    const part = known.get(key) ?? mixPartOf(contentKindOf(message));
    known.set(key, part);
    return part;
  };
  return messages
    .filter(({ status }) => status !== "skipped")
    .map((message) => ({ ...message, part: partOf(message) }));
}

/** When a message was or will be read: as it was sent, else as planned. */
export function readAt(message: Pick<CadenceMessage, "sentAt" | "at">): WallTime {
  return message.sentAt ?? message.at;
}

/** Messages as evidence behind a light. */
export function messageEvidence(messages: readonly CadenceMessage[]): CadenceEvidence[] {
  return messages.map((message) => ({ kind: "message", id: message.id, title: message.title, at: message.at }));
}

/** Activities as evidence behind a light. */
export function activityEvidence(activities: readonly CadenceActivity[]): CadenceEvidence[] {
  return activities.map(({ id, title, start }) => ({ kind: "activity", id, title, at: start }));
}

/** Share in whole percent; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
