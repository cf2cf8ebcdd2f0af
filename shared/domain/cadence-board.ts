import { z } from "zod";
import { activityGoal } from "./activity";
import { weeklyActivities } from "./cadence-target";
import { channel } from "./channel";
import { recordId } from "./record";
import { dateText, wallTime } from "./wall-time";

/** What is watched: the pace of a week and of a month, silence, noise, sleep, the mix, bargains, and ads in Moments. */
export const cadenceRule = z.enum([
  "activities",
  "month",
  "silence",
  "ceiling",
  "quiet",
  "mix",
  "offers",
  "ads_in_a_row",
  "ads_a_day",
]);

export const cadenceLevel = z.enum(["green", "amber", "red"]);

/** What a light was counted from. */
const evidence = z.object({ kind: z.enum(["activity", "message"]), id: recordId, title: z.string(), at: wallTime });

/** What a gap may be filled with: an evergreen draft, a topic, or an activity from a template. */
export const planSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("draft"), id: recordId, title: z.string() }),
  z.object({ kind: z.literal("topic"), id: z.string().max(60), title: z.string() }),
  z.object({ kind: z.literal("template"), key: z.string().max(60), title: z.string() }),
]);

const move = { id: recordId, title: z.string(), from: wallTime, to: wallTime };

/** The one thing to do next about a light. */
export const cadenceAction = z.discriminatedUnion("kind", [
  /** An activity at a free slot; which one, the person chooses. */
  z.object({ kind: z.literal("create_activity"), groupId: recordId, start: wallTime }),
  z.object({ kind: z.literal("plan"), groupId: recordId.nullable(), channel, at: wallTime, source: planSource }),
  z.object({ kind: z.literal("move_message"), ...move }),
  z.object({ kind: z.literal("move_activity"), ...move }),
  /** Two messages that one voice sends one group soon after each other, as one. */
  z.object({
    kind: z.literal("join_messages"),
    id: recordId,
    title: z.string(),
    at: wallTime,
    otherId: recordId,
    otherTitle: z.string(),
    otherAt: wallTime,
  }),
]);

/** A light: what it shows, why (a code with its numbers), what it was counted from, and what to do next. */
export const cadenceCheck = z.object({
  rule: cadenceRule,
  level: cadenceLevel,
  /** Which of the rule's sentences is true. */
  reason: z.string(),
  numbers: z.record(z.string(), z.number()),
  evidence: z.array(evidence),
  action: cadenceAction.nullable(),
});

/** A group's week: counts, the worst of its lights, and every light. `offers` are its messages that sell or give away. */
export const cadenceWeek = z.object({
  weekStart: dateText,
  activities: z.number().int(),
  messages: z.number().int(),
  offers: z.number().int(),
  level: cadenceLevel,
  checks: z.array(cadenceCheck),
});

/** Messages by what they are for: why it is worth being here, talking with each other, selling. */
const mixCounts = z.object({
  presence: z.number().int(),
  interaction: z.number().int(),
  promotion: z.number().int(),
});

/** Activities by goal (S12), and how many of them let members talk with each other (S54). */
export const goalMix = z.object({
  goals: z.partialRecord(activityGoal, z.number().int()),
  total: z.number().int(),
  sideways: z.number().int(),
});

const goalMixes = z.object({ four: goalMix, twelve: goalMix });

/** The row of a group, or of our Moments: then `groupId` is null, and what only groups have is empty. */
export const cadenceRow = z.object({
  groupId: recordId.nullable(),
  name: z.string(),
  target: weeklyActivities,
  ceiling: z.number().int(),
  /** Whether the group has targets of its own. */
  isOwn: z.boolean(),
  weeks: z.array(cadenceWeek),
  /** The calendar months that the weeks touch, by the first of the month. */
  months: z.array(z.object({ month: dateText, check: cadenceCheck })),
  silence: cadenceCheck.nullable(),
  mix: z.object({ counts: mixCounts, check: cadenceCheck }),
  offers: cadenceCheck,
  goals: goalMixes,
});

/** The board the week's planning meeting is run from. */
export const cadenceBoard = z.object({
  now: wallTime,
  weeks: z.array(dateText),
  rows: z.array(cadenceRow),
  /** Over all rows. */
  goals: goalMixes,
});

/** A proposal for one gap of a week; nothing is written until it is accepted. */
export const gapRow = z.object({
  groupId: recordId.nullable(),
  name: z.string(),
  channel,
  at: wallTime,
  source: planSource,
  /** Why: the rule, which of its sentences, and its numbers. */
  rule: cadenceRule,
  reason: z.string(),
  numbers: z.record(z.string(), z.number()),
});

export type CadenceRule = z.infer<typeof cadenceRule>;
export type CadenceLevel = z.infer<typeof cadenceLevel>;
export type CadenceEvidence = z.infer<typeof evidence>;
export type CadenceAction = z.infer<typeof cadenceAction>;
export type CadenceCheck = z.infer<typeof cadenceCheck>;
export type CadenceWeek = z.infer<typeof cadenceWeek>;
export type CadenceRow = z.infer<typeof cadenceRow>;
export type CadenceBoard = z.infer<typeof cadenceBoard>;
export type MixCounts = z.infer<typeof mixCounts>;
export type GoalMix = z.infer<typeof goalMix>;
export type PlanSource = z.infer<typeof planSource>;
export type GapRow = z.infer<typeof gapRow>;

const BADNESS: Readonly<Record<CadenceLevel, number>> = { green: 0, amber: 1, red: 2 };

/** The worst of several lights; green when there is none. */
export function worstLevel(levels: readonly CadenceLevel[]): CadenceLevel {
  return levels.reduce<CadenceLevel>((worst, level) => (BADNESS[level] > BADNESS[worst] ? level : worst), "green");
}
