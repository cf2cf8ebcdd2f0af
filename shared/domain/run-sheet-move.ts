import { type ActivitySpan, assertSpan, timeOfCue } from "./cue-time";
import type { Message } from "./message";
import { type Cue, isCuePinned, isCueSettled, statusOfCue } from "./run-sheet";
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

/**
 * The run sheet of an activity that moves: every cue is timed anew from the new span, except what was pinned by hand,
 * sent, skipped or done. Throws END_BEFORE_START and TIME_OUT_OF_RANGE, and then nothing has moved.
 */
export function moveCues(cues: readonly Cue[], messages: CueMessages, span: ActivitySpan, title: string): MovedSheet {
  assertSpan(span, title);
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
    const after = timeOfCue(cue.time, span, cue.title);
    if (after !== before) moves.push({ cueId, messageId, title, groupId, before, after });
    return { ...cue, at: after };
  });
  return { cues: inTimeOrder(moved), moves, stays };
}
