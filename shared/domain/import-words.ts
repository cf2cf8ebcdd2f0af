import { z } from "zod";
import { activityGoal, activityType } from "./activity";
import { channel } from "./channel";
import { importField } from "./import-plan";
import { voiceRole } from "./voice";
import { clockTime } from "./wall-time";

const words = z.array(z.string().min(1));

/** The words by which a plan file is understood (`resources/import-headers.json`): data, so that a team may add its own. */
export const importWords = z.object({
  asOf: z.string(),
  source: z.string(),
  /** Column headers of each field. */
  fields: z.record(importField, words),
  /** Words of each channel, and whether a message on it needs a group. */
  channels: z.array(z.object({ channel, group: z.enum(["needed", "optional", "none"]), words })),
  /** What stands for every group at once. */
  allGroups: words,
  /** `done` is 完成 or 是: ready for a day to come, sent for a day gone by. */
  statuses: z.object({ planned: words, ready: words, done: words, sent: words, skipped: words }),
  /** Words that name a part and not a person. */
  voices: z.array(z.object({ role: voiceRole, words })),
  /** What stands where nobody is named yet. */
  nobody: words,
  /** Names that make an activity of their rows. */
  activities: z.array(z.object({ type: activityType, goal: activityGoal, words })),
  /** Standing columns of a group: titles of messages, never activities. */
  routines: words,
  /** Words around an activity: their rows belong to it without moving its start or end; a closing row ends it. */
  before: words,
  closing: words,
  after: words,
  /** Taken when a row has no time and nothing like it has one. */
  defaultClock: clockTime,
  /** Length of the last thing in an activity, in minutes. */
  activityMinutes: z.number().int().positive(),
  /** From how many rows of one name on one day on an unknown name is an activity too. */
  activityRun: z.number().int().min(2),
});

export type ImportWords = z.infer<typeof importWords>;

/** A text as words are compared: half-width, lower case, without spaces and invisible characters. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, "");
}
