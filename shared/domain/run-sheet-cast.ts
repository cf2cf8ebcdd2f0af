import type { ChatGroup } from "./chat-group";
import { isOnDuty } from "./duty-hours";
import type { Staff } from "./staff";
import type { Voice } from "./voice";
import type { WallTime } from "./wall-time";

/** Who may speak and paste in an activity. */
export type RunSheetCast = {
  readonly voices: readonly Voice[];
  readonly staff: readonly Staff[];
  /** Who runs the activity; takes what nobody else does. */
  readonly ownerStaffId: string | null;
};

/** The voice of a wanted role: one that speaks in the group before any other; none when nobody has the role. */
export function findVoice(
  role: Voice["role"],
  group: Pick<ChatGroup, "id"> | null,
  voices: readonly Voice[],
): Voice | undefined {
  const fitting = voices.filter((voice) => voice.role === role);
  return fitting.find((voice) => group !== null && voice.groupIds.includes(group.id)) ?? fitting[0];
}

type Post = {
  readonly voiceId: string | null;
  readonly group: Pick<ChatGroup, "id" | "staffId"> | null;
  readonly at: WallTime;
};

/**
 * Who pastes a message or does an action: plays the voice, cares for the group and is on duty; else plays it and is on
 * duty; else cares for the group and is on duty; else whoever the group, the activity or the voice is left to. Hours
 * that say nothing keep nobody from work. Among equals the group's own person goes first, then the first in the list.
 */
export function findStaff({ voiceId, group, at }: Post, { staff, ownerStaffId }: RunSheetCast): Staff | undefined {
  const keeperId = group?.staffId ?? null;
  const people = [...staff].sort((a, b) => Number(b.id === keeperId) - Number(a.id === keeperId));
  const plays = (person: Staff) => voiceId !== null && person.voiceIds.includes(voiceId);
  const cares = (person: Staff) =>
    group === null ? person.id === ownerStaffId : person.id === keeperId || person.groupIds.includes(group.id);
  const isThere = (person: Staff) => isOnDuty(person.dutyHours, at) ?? true;
  return (
    people.find((person) => plays(person) && cares(person) && isThere(person)) ??
    people.find((person) => plays(person) && isThere(person)) ??
    people.find((person) => cares(person) && isThere(person)) ??
    people.find((person) => person.id === (keeperId ?? ownerStaffId)) ??
    people.find((person) => person.id === ownerStaffId) ??
    people.find(plays)
  );
}
