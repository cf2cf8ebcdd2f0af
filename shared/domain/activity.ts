import { z } from "zod";
import { activityBrief, blankActivityBrief } from "./activity-brief";
import { line, prose, recordId, recordOf, references } from "./record";
import { runSheet } from "./run-sheet";
import { dateText, wallTime } from "./wall-time";

/** What kind of thing members take part in. */
export const activityType = z.enum([
  "member_day",
  "inner_sale",
  "flash_sale",
  "trial",
  "presale",
  "order_chain",
  "lottery",
  "red_packet",
  "check_in",
  "live",
  "topic",
  "member_list",
  "show_off",
  "vote",
  "survey",
  "beta",
  "referral",
  "expert_talk",
  "greeting",
  "wake_up",
  "welcome",
  "knowledge",
  "clearance",
  "anniversary",
  "other",
]);

/** Why it is held (S12). */
export const activityGoal = z.enum(["engage", "sift", "wake", "sell", "attract", "co_create", "research"]);

export const activityStatus = z.enum(["planned", "ready", "running", "done", "cancelled"]);

/** One thing members take part in, with start and end; the “1–2 a week” counts these (S10). */
export const activityFields = z.object({
  title: line(100),
  type: activityType,
  goal: activityGoal,
  status: activityStatus,
  groupIds: references,
  productIds: references,
  ownerStaffId: recordId.nullable(),
  start: wallTime,
  end: wallTime,
  /** 给用户的价值 (S1): one line, required before it is ready. */
  memberValue: line(200),
  note: prose(),
  /** The template it was laid out from; empty for none. */
  templateKey: z.string().max(60),
  brief: activityBrief,
  /** Its cues in the order of their time; changed by the run sheet's own operations alone. */
  runSheet,
  /** What was typed in for merge fields of its own ({{奖品}}), once for all its messages. */
  fieldValues: z.record(z.string().max(64), z.string().max(500)),
});

export const activity = recordOf(activityFields).extend({
  /** The series it is an occurrence of; null for one that does not repeat. */
  seriesId: recordId.nullable(),
  /** The day of the series' rule it stands for, wherever it was moved since. */
  seriesDate: dateText.nullable(),
});
export type ActivityType = z.infer<typeof activityType>;
export type ActivityGoal = z.infer<typeof activityGoal>;
export type ActivityFields = z.infer<typeof activityFields>;
export type Activity = z.infer<typeof activity>;

/** An activity with nothing filled in; it still needs its start and end. */
export const blankActivity: Omit<ActivityFields, "start" | "end"> = {
  title: "",
  type: "other",
  goal: "engage",
  status: "planned",
  groupIds: [],
  productIds: [],
  ownerStaffId: null,
  memberValue: "",
  note: "",
  templateKey: "",
  brief: blankActivityBrief,
  runSheet: [],
  fieldValues: {},
};
