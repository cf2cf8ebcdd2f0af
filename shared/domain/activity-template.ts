import { z } from "zod";
import { activityGoal, activityType } from "./activity";
import { chatGroupKind } from "./chat-group";
import { line, prose } from "./record";
import { voiceRole } from "./voice";
import { clockTime } from "./wall-time";

/** 预热–开场–催单–收尾–复盘. */
export const cuePhase = z.enum(["warm_up", "opening", "push", "closing", "review"]);

/** When a cue is due: minutes from the activity's start or end, or a clock time some days from it (“the day before at 20:00”). */
export const cueTime = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("offset"), anchor: z.enum(["start", "end"]), minutes: z.number().int().min(-525_600).max(525_600) }),
  z.object({ kind: z.literal("clock"), anchor: z.enum(["start", "end"]), days: z.number().int().min(-365).max(365), clock: clockTime }),
]);

/** One line of a template: a message to paste, or an action for staff alone (备货, 改价, 置顶公告). */
export const templateCue = z.object({
  /** Unique within its template; stays the same when the template is edited. */
  key: z.string().regex(/^[a-z0-9_]{1,40}$/),
  phase: cuePhase,
  title: line(60),
  time: cueTime,
  /** Minutes it takes the person. */
  duration: z.number().int().min(0).max(1440),
  kind: z.enum(["message", "action"]),
  /** Where a message goes: every chosen group, or our Moments once. */
  audience: z.enum(["groups", "moments"]),
  /** Kinds of group it is meant for; empty is every kind. */
  groupKinds: z.array(chatGroupKind),
  voice: voiceRole,
  /** Skeleton with merge fields; empty for an action. */
  text: prose(4000),
  wantedImages: z.array(line(60)).max(9),
  steps: z.array(line(120)).max(20),
});

/** A skeleton of an activity: what it gives, how long it takes, its cues, its brief. Data, editable by people. */
export const activityTemplateFields = z.object({
  key: z.string().regex(/^[a-z0-9_-]{1,60}$/),
  name: line(40),
  summary: line(200),
  type: activityType,
  goal: activityGoal,
  /** 给用户的价值, as a start for one's own line. */
  memberValue: line(200),
  durationMinutes: z.number().int().min(5).max(60 * 24 * 60),
  startClock: clockTime,
  needsProduct: z.boolean(),
  cues: z.array(templateCue).min(1).max(200),
  risks: z.array(z.object({ risk: line(120), planB: line(200) })).max(20),
  /** Go/no-go: what must be true before it starts. */
  checklist: z.array(line(120)).max(20),
  /** What a good outcome looks like, in words with a number. */
  target: line(120),
});

/** A template as shipped: its fields plus where it comes from. */
export const shippedTemplate = activityTemplateFields.extend({ source: z.string(), asOf: z.string() });

export type CuePhase = z.infer<typeof cuePhase>;
export type CueTime = z.infer<typeof cueTime>;
export type TemplateCue = z.infer<typeof templateCue>;
export type ActivityTemplate = z.infer<typeof activityTemplateFields>;
