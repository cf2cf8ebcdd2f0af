import { z } from "zod";
import { channel } from "./channel";
import { cuePhase, cueTime } from "./cue-time";
import type { Message } from "./message";
import { line, prose, recordId } from "./record";
import { wallTime } from "./wall-time";

/** Cues a run sheet may have; more is a mistake (two hundred lines to fifty groups), and nobody could work through it. */
export const MOST_CUES = 500;

/** What a cue of staff alone asks to do. */
export const cueStep = z.object({ text: line(120), done: z.boolean() });

/**
 * One line of an activity's run sheet. A message cue stands for the message it made: where it goes, when and what it says
 * is the message's, and `at` is only where the run sheet last put it. An action is done by staff and ticked here.
 */
export const cue = z.object({
  id: recordId,
  /** The template's line it was laid out from; empty for one added by hand. */
  key: z.string().max(40),
  phase: cuePhase,
  title: line(60),
  time: cueTime,
  /** Set by hand: stays where it is when the activity moves. */
  pinned: z.boolean(),
  at: wallTime,
  /** Minutes it takes the person. */
  duration: z.number().int().min(0).max(1440),
  kind: z.enum(["message", "action"]),
  channel,
  groupId: recordId.nullable(),
  voiceId: recordId.nullable(),
  staffId: recordId.nullable(),
  messageId: recordId.nullable(),
  /** The template's text, to tell whether the message was edited and to take it again. */
  skeleton: prose(4000),
  steps: z.array(cueStep).max(20),
  wantedImages: z.array(line(60)).max(9),
  /** When an action was ticked. */
  doneAt: wallTime.nullable(),
});

export const runSheet = z.array(cue).max(MOST_CUES);

export type CueStep = z.infer<typeof cueStep>;
export type Cue = z.infer<typeof cue>;
export type RunSheet = z.infer<typeof runSheet>;

/** How a cue stands: as its message does, or for an action open and done; `gone` when its message was trashed. */
export const cueStatus = z.enum(["planned", "ready", "copied", "sent", "skipped", "open", "done", "gone"]);

export type CueStatus = z.infer<typeof cueStatus>;

type CueMessage = Pick<Message, "status" | "at" | "text" | "draftId" | "trashedAt">;

/** How a cue stands, given the message it made. */
export function statusOfCue(cue: Pick<Cue, "kind" | "doneAt">, message: CueMessage | undefined): CueStatus {
  if (cue.kind === "action") return cue.doneAt === null ? "open" : "done";
  return message === undefined || message.trashedAt !== null ? "gone" : message.status;
}

/** Whether a cue belongs to the past: sent, skipped or done. Nothing moves it any more. */
export function isCueSettled(status: CueStatus): boolean {
  return status === "sent" || status === "skipped" || status === "done";
}

/** Whether a cue keeps its time when the activity moves: set by hand here, or its message was moved by itself. */
export function isCuePinned(cue: Pick<Cue, "pinned" | "at">, message: Pick<Message, "at"> | undefined): boolean {
  return cue.pinned || (message !== undefined && message.at !== cue.at);
}

/** Whether a cue's message no longer says what the template says: written over, or given a draft. */
export function isCueEdited(
  cue: Pick<Cue, "skeleton">,
  message: Pick<Message, "text" | "draftId"> | undefined,
): boolean {
  return message !== undefined && (message.draftId !== null || message.text !== cue.skeleton);
}
