import { QunceError } from "../api/errors";
import type { ActivityTemplate, TemplateCue } from "./activity-template";
import type { ChatGroup } from "./chat-group";
import { type ActivitySpan, assertSpan, timeOfCue } from "./cue-time";
import { blankMessage, type MessageFields } from "./message";
import { type Cue, MOST_CUES } from "./run-sheet";
import { findStaff, findVoice, type RunSheetCast } from "./run-sheet-cast";

/** A message that a run sheet makes; its activity is not known yet. */
export type LaidMessage = { readonly id: string; readonly cueId: string; readonly fields: MessageFields };

/** Cues in the order of their time, and the messages they made. */
export type LaidOut = { readonly cues: Cue[]; readonly messages: LaidMessage[] };

/** What a template is laid out for. */
export type LayoutSetting = ActivitySpan & {
  readonly groups: readonly ChatGroup[];
  readonly cast: RunSheetCast;
  readonly newId: () => string;
};

/** One place a line of a template stands for: a group, or none for an action and for our Moments. */
type Placed = { readonly line: TemplateCue; readonly group: ChatGroup | null };

/**
 * Lays a template out: every message once a fitting group or once on our Moments, each with its time, its voice and the
 * person who pastes it; an action once. Throws END_BEFORE_START, TIME_OUT_OF_RANGE and RUN_SHEET_TOO_LONG.
 */
export function layOut(template: Pick<ActivityTemplate, "cues" | "name">, setting: LayoutSetting): LaidOut {
  assertSpan(setting, template.name);
  const placed = template.cues.flatMap((line) => placesOf(line, setting.groups));
  assertLength(placed.length);
  return sorted(placed.map((place) => layCue(place, setting)));
}

/** The lines of a template for groups that join later: those addressed to groups, and to these groups alone. */
export function layOutGroups(template: Pick<ActivityTemplate, "cues" | "name">, setting: LayoutSetting): LaidOut {
  const forGroups = template.cues.filter((line) => line.kind === "message" && line.audience === "groups");
  return layOut({ ...template, cues: forGroups }, setting);
}

/** Throws RUN_SHEET_TOO_LONG. */
export function assertLength(count: number): void {
  if (count > MOST_CUES) throw new QunceError("RUN_SHEET_TOO_LONG", { count, limit: MOST_CUES });
}

/** Cues in the order of their time; those of one minute stay as they stood. */
export function inTimeOrder(cues: readonly Cue[]): Cue[] {
  return [...cues].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function placesOf(line: TemplateCue, groups: readonly ChatGroup[]): Placed[] {
  if (line.kind === "action" || line.audience === "moments") return [{ line, group: null }];
  const fitting = groups.filter(({ kind }) => line.groupKinds.length === 0 || line.groupKinds.includes(kind));
  return fitting.map((group) => ({ line, group }));
}

function layCue({ line, group }: Placed, { start, end, cast, newId }: LayoutSetting) {
  const at = timeOfCue(line.time, { start, end }, line.title);
  const voiceId = findVoice(line.voice, group, cast.voices)?.id ?? null;
  const staffId = findStaff({ voiceId, group, at }, cast)?.id ?? null;
  const channel = line.audience === "moments" ? "wechat_moments" : "wechat_group";
  const isMessage = line.kind === "message";
  const cue: Cue = {
    id: newId(),
    key: line.key,
    phase: line.phase,
    title: line.title,
    time: line.time,
    pinned: false,
    at,
    duration: line.duration,
    kind: line.kind,
    channel,
    groupId: group?.id ?? null,
    voiceId,
    staffId,
    messageId: isMessage ? newId() : null,
    skeleton: line.text,
    steps: line.steps.map((text) => ({ text, done: false })),
    wantedImages: line.wantedImages,
    doneAt: null,
  };
  return { cue, message: messageOfCue(cue) };
}

/** The message a cue makes: its text is the skeleton, whose merge fields follow group, product and price by themselves. */
export function messageOfCue(cue: Cue): LaidMessage | undefined {
  if (cue.messageId === null) return undefined;
  const { title, channel, groupId, at, voiceId, staffId, skeleton, wantedImages } = cue;
  const fields = { ...blankMessage, title, channel, groupId, at, voiceId, staffId, text: skeleton, wantedImages };
  return { id: cue.messageId, cueId: cue.id, fields };
}

function sorted(laid: readonly { readonly cue: Cue; readonly message: LaidMessage | undefined }[]): LaidOut {
  return {
    cues: inTimeOrder(laid.map(({ cue }) => cue)),
    messages: laid.flatMap(({ message }) => message ?? []),
  };
}
