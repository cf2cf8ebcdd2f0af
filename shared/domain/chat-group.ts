import { z } from "zod";
import { dailyCeiling, weeklyActivities } from "./cadence-target";
import { postingSlots } from "./posting-slot";
import { labels, line, prose, recordId, recordOf, references } from "./record";

/** Fans, a channel that only announces, or a flash group for one activity (S42). */
export const chatGroupKind = z.enum(["fan", "channel", "flash"]);

/** What a group is for (S23). Fake orders are no goal: deliberately absent (N1). */
export const chatGroupGoal = z.enum([
  "loyalty",
  "relationship",
  "repurchase",
  "distribution",
  "research",
  "activity_base",
]);

/** Preparing → active → paused → closed; active needs its positioning (S46). */
export const chatGroupStatus = z.enum(["preparing", "active", "paused", "closed"]);

/** The two questions of positioning and what follows from them (S46). */
export const positioning = z.object({
  userValue: prose(2000),
  ownValue: prose(2000),
  forWhom: prose(2000),
  notForWhom: prose(2000),
  promise: prose(2000),
});

/** How much is right for one group, where that differs from the workspace. */
export const groupCadence = z.object({
  weeklyActivities: weeklyActivities.nullable(),
  dailyCeiling: dailyCeiling.nullable(),
});

export const chatGroupFields = z.object({
  name: line(60),
  kind: chatGroupKind,
  status: chatGroupStatus,
  shopId: recordId.nullable(),
  goals: z.array(chatGroupGoal),
  positioning,
  memberCount: z.number().int().nonnegative().nullable(),
  tierIds: references,
  personaIds: references,
  /** The member of staff who looks after it, and pastes unless a message says otherwise. */
  staffId: recordId.nullable(),
  threshold: prose(2000),
  entrances: labels,
  rules: prose(),
  note: prose(),
  /** When it gets something, by weekday and voice (S38). */
  slots: postingSlots,
  /** Targets of its own in place of the workspace's; null keeps those (S10, S16). */
  cadence: groupCadence,
});

export const chatGroup = recordOf(chatGroupFields);
export type ChatGroupFields = z.infer<typeof chatGroupFields>;
export type ChatGroup = z.infer<typeof chatGroup>;

/** A group with nothing filled in, still being prepared. */
export const blankChatGroup: ChatGroupFields = {
  name: "",
  kind: "fan",
  status: "preparing",
  shopId: null,
  goals: [],
  positioning: { userValue: "", ownValue: "", forWhom: "", notForWhom: "", promise: "" },
  memberCount: null,
  tierIds: [],
  personaIds: [],
  staffId: null,
  threshold: "",
  entrances: [],
  rules: "",
  note: "",
  slots: [],
  cadence: { weeklyActivities: null, dailyCeiling: null },
};

/** Positioning answers that are still missing before a group may go active (S46). */
export function missingPositioning(
  group: Pick<ChatGroupFields, "positioning">,
): (keyof ChatGroupFields["positioning"])[] {
  const needed = ["userValue", "ownValue", "forWhom", "notForWhom", "promise"] as const;
  return needed.filter((key) => group.positioning[key].trim() === "");
}
