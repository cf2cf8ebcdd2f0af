import { normaliseCopy } from "./copy-likeness";
import { findRepeats, type GuardedCopy } from "./find-repeats";
import type { GuardFinding, GuardKind } from "./guard";
import { isSettled, type MessageStatus } from "./message";
import { isQuiet } from "./quiet-hours";
import type { Settings } from "./settings";
import { dateOf, minutesBetween } from "./wall-time";

/** A message as the guard looks at it. */
export type GuardedMessage = GuardedCopy & {
  readonly title: string;
  readonly status: MessageStatus;
  /** Who pastes it: the person it names, else the one who looks after its group. */
  readonly staffId: string | null;
  readonly activityId: string | null;
  /** The series it or its activity belongs to: what repeats on purpose is no repeat. */
  readonly seriesId: string | null;
  readonly guardWaivers: readonly GuardKind[];
};

/** The settings that the guard goes by. */
export type GuardRules = Pick<Settings, "quietHours" | "dailyCeiling" | "messageGapMinutes" | "repeatGuardDays"> & {
  /** Ceilings of groups that have one of their own. */
  readonly ceilings?: ReadonlyMap<string, number>;
};

/** A warning that names whole messages: `about` is the later of the two. */
export type Warning = {
  readonly kind: GuardKind;
  readonly about: GuardedMessage;
  readonly other: GuardedMessage | null;
  readonly count: number | null;
  readonly limit: number | null;
};

/** Everything the guard has to say about some messages, in their order. They must be in time order; skipped ones say nothing. */
export function checkGuards(messages: readonly GuardedMessage[], rules: GuardRules): Warning[] {
  const living = messages.filter(({ status }) => status !== "skipped");
  const byId = new Map(living.map((message) => [message.id, message]));
  const repeats = findRepeats(living, rules.repeatGuardDays);
  const crowded = findCrowded(living, rules);
  const clashes = findClashes(living);
  const places = placesInDay(living);
  return living.flatMap((about): Warning[] => {
    const repeat = repeats.get(about.id);
    const original = repeat && byId.get(repeat.of.id);
    const isMeant = about.seriesId !== null && original?.seriesId === about.seriesId;
    const near = crowded.get(about.id);
    const clash = clashes.get(about.id);
    const place = places.get(about.id) ?? 0;
    const ceiling = rules.ceilings?.get(about.groupId ?? "") ?? rules.dailyCeiling;
    const isNight = about.groupId !== null && isQuiet(about.at, rules.quietHours);
    const warning = (kind: GuardKind, other: GuardedMessage | null, count: number | null, limit: number | null) => ({
      ...{ kind, about, other, count, limit },
    });
    return [
      ...(repeat && original && !isMeant
        ? [warning("repeat", original, Math.floor(repeat.likeness * 100), rules.repeatGuardDays)]
        : []),
      ...(near ? [warning("crowded", near, minutesBetween(near.at, about.at), rules.messageGapMinutes)] : []),
      ...(clash ? [warning("staff", clash, null, null)] : []),
      ...(isNight ? [warning("quiet", null, null, null)] : []),
      ...(place > ceiling ? [warning("ceiling", null, place, ceiling)] : []),
    ];
  });
}

/** A warning as it is answered: for the message `id` it is told from that message's side, whichever of the two it is. */
export function findingOf({ kind, about, other, count, limit }: Warning, id = about.id): GuardFinding {
  const isTurned = other !== null && other.id === id && about.id !== id;
  const [self, opposite] = isTurned ? [other, about] : [about, other];
  return {
    kind,
    messageId: self.id === "" ? null : self.id,
    title: self.title,
    at: self.at,
    groupId: self.groupId,
    other: opposite && { id: opposite.id, title: opposite.title, at: opposite.at, groupId: opposite.groupId },
    count,
    limit,
    waived: self.guardWaivers.includes(kind),
  };
}

/** Whether somebody can still do something about a message. */
export function isGuarded({ status }: Pick<GuardedMessage, "status">): boolean {
  return !isSettled(status);
}

/** For a message the latest one before it that is too near. What one activity's run sheet says in a row belongs together. */
function findCrowded(messages: readonly GuardedMessage[], { messageGapMinutes }: GuardRules) {
  const found = new Map<string, GuardedMessage>();
  if (messageGapMinutes === 0) return found;
  for (const [groupId, ofGroup] of Map.groupBy(messages, (message) => message.groupId)) {
    if (groupId === null) continue;
    ofGroup.forEach((message, index) => {
      for (let before = index - 1; before >= 0; before -= 1) {
        const other = ofGroup[before];
        if (!other || minutesBetween(other.at, message.at) >= messageGapMinutes) break;
        if (other.activityId !== null && other.activityId === message.activityId) continue;
        found.set(message.id, other);
        break;
      }
    });
  }
  return found;
}

/** For a message the first one that the same person is to paste at the same minute elsewhere. The same text pasted to several groups is one errand. */
function findClashes(messages: readonly GuardedMessage[]) {
  const found = new Map<string, GuardedMessage>();
  const byPerson = Map.groupBy(
    messages.filter(({ staffId }) => staffId !== null),
    ({ staffId, at }) => `${at} ${staffId}`,
  );
  for (const together of byPerson.values()) {
    const [first, ...others] = together;
    if (!first) continue;
    for (const message of others) {
      if (message.groupId === first.groupId) continue;
      if (normaliseCopy(message.text) !== normaliseCopy(first.text)) found.set(message.id, first);
    }
  }
  return found;
}

/** Which of its group's messages of that day each one is, from 1 on. */
function placesInDay(messages: readonly GuardedMessage[]): Map<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { id, groupId, at } of messages) {
    if (groupId === null) continue;
    const key = `${dateOf(at)} ${groupId}`;
    const place = (counts.get(key) ?? 0) + 1;
    counts.set(key, place);
    places.set(id, place);
  }
  return places;
}
