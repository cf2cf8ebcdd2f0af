import type { ChatGroup } from "./chat-group";
import { type ActivitySpan, assertSpan, timeOfCue } from "./cue-time";
import type { Message } from "./message";
import { type Cue, isCuePinned, isCueSettled, statusOfCue } from "./run-sheet";
import { findStaff, type RunSheetCast } from "./run-sheet-cast";
import { inTimeOrder } from "./run-sheet-layout";
import type { WallTime } from "./wall-time";

/** A cue that goes along when its activity moves. */
export type CueMove = {
  readonly cueId: string;
  readonly messageId: string | null;
  readonly title: string;
  readonly groupId: string | null;
  readonly before: WallTime;
  readonly after: WallTime;
  readonly staffIdBefore: string | null;
  /** Somebody else when whoever was found for the old time is off duty at the new one. */
  readonly staffIdAfter: string | null;
};

/** A cue that stays where it is, and why. */
export type CueStay = {
  readonly cueId: string;
  readonly title: string;
  readonly groupId: string | null;
  readonly at: WallTime;
  readonly reason: "pinned" | "settled";
};

export type MovedSheet = { readonly cues: Cue[]; readonly moves: CueMove[]; readonly stays: CueStay[] };

/** Messages of a run sheet by id. */
export type CueMessages = ReadonlyMap<string, Message>;

/** The message a cue made, if it is still known. */
export function messageOf(cue: Pick<Cue, "messageId">, messages: CueMessages): Message | undefined {
  return cue.messageId === null ? undefined : messages.get(cue.messageId);
}

/** Where an activity goes, what it is called, and who may paste at the new times. */
export type MoveSetting = ActivitySpan & {
  readonly title: string;
  readonly groups: readonly ChatGroup[];
  readonly cast: RunSheetCast;
};

/**
 * The run sheet of an activity that moves: every cue is timed anew from the new span, except what was pinned by hand,
 * sent, skipped or done. Throws END_BEFORE_START and TIME_OUT_OF_RANGE, and then nothing has moved.
 */
export function moveCues(cues: readonly Cue[], messages: CueMessages, setting: MoveSetting): MovedSheet {
  assertSpan(setting, setting.title);
  const moves: CueMove[] = [];
  const stays: CueStay[] = [];
  const moved = cues.map((cue): Cue => {
    const message = messageOf(cue, messages);
    const { id: cueId, title, messageId } = cue;
    const status = statusOfCue(cue, message);
    const before = message?.at ?? cue.at;
    const groupId = message?.groupId ?? cue.groupId;
    if (isCueSettled(status) || isCuePinned(cue, message)) {
      stays.push({ cueId, title, groupId, at: before, reason: isCueSettled(status) ? "settled" : "pinned" });
      return cue;
    }
    const after = timeOfCue(cue.time, setting, cue.title);
    if (after === before) return { ...cue, at: after };
    const { voiceId, staffId: staffIdBefore } = message ?? cue;
    const staffIdAfter = staffFor({ voiceId, groupId, staffId: staffIdBefore }, before, after, setting);
    moves.push({ cueId, messageId, title, groupId, before, after, staffIdBefore, staffIdAfter });
    return { ...cue, at: after, staffId: staffIdAfter };
  });
  return { cues: inTimeOrder(moved), moves, stays };
}

type Posted = { readonly voiceId: string | null; readonly groupId: string | null; readonly staffId: string | null };

/** Who does it at the new time: whoever is found for it, unless somebody else than the one found was put down by hand. */
function staffFor(posted: Posted, before: WallTime, after: WallTime, { groups, cast }: MoveSetting): string | null {
  const group = groups.find(({ id }) => id === posted.groupId) ?? null;
  const found = (at: WallTime) => findStaff({ voiceId: posted.voiceId, group, at }, cast)?.id ?? null;
  return found(before) === posted.staffId ? found(after) : posted.staffId;
}
