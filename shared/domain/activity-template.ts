import { z } from "zod";
import { activityGoal, activityType } from "./activity";
import { chatGroupKind } from "./chat-group";
import { type CuePhase, type CueTime, cuePhase, cueTime } from "./cue-time";
import { line, prose, recordOf } from "./record";
import { voiceRole } from "./voice";
import { clockTime } from "./wall-time";

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
  durationMinutes: z
    .number()
    .int()
    .min(5)
    .max(60 * 24 * 60),
  startClock: clockTime,
  needsProduct: z.boolean(),
  cues: z.array(templateCue).min(1).max(200),
  risks: z.array(z.object({ risk: line(120), planB: line(200) })).max(20),
  /** Go/no-go: what must be true before it starts. */
  checklist: z.array(line(120)).max(20),
  /** What a good outcome looks like, in words with a number. */
  target: line(120),
});

/** A template of the user's own, or a shipped one as the user has changed it: then both have the same key. */
export const activityTemplate = recordOf(activityTemplateFields);

/** A template as shipped: its fields plus where it comes from. */
export const shippedTemplate = activityTemplateFields.extend({ source: z.string(), asOf: z.string() });

export type { CuePhase, CueTime };
export { cuePhase, cueTime };
export type TemplateCue = z.infer<typeof templateCue>;
export type ActivityTemplate = z.infer<typeof activityTemplateFields>;
export type ShippedTemplate = z.infer<typeof shippedTemplate>;

/** A template with one line and nothing said; it still needs its key. */
export const blankActivityTemplate: Omit<ActivityTemplate, "key"> = {
  name: "",
  summary: "",
  type: "other",
  goal: "engage",
  memberValue: "",
  durationMinutes: 120,
  startClock: "20:00",
  needsProduct: false,
  cues: [
    {
      key: "opening",
      phase: "opening",
      title: "",
      time: { kind: "offset", anchor: "start", minutes: 0 },
      duration: 10,
      kind: "message",
      audience: "groups",
      groupKinds: [],
      voice: "shopkeeper",
      text: "",
      wantedImages: [],
      steps: [],
    },
  ],
  risks: [],
  checklist: [],
  target: "",
};

/** A key of a line that stands twice in a template; lines are found by it. */
export function findRepeatedCue({ cues }: Pick<ActivityTemplate, "cues">): string | undefined {
  const seen = new Set<string>();
  return cues.find(({ key }) => seen.size === seen.add(key).size)?.key;
}
