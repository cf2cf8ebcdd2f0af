import { z } from "zod";
import { line, prose, recordOf, references } from "./record";
import { dateText } from "./wall-time";

/** What kind of day a person put on the calendar. */
export const ownDayKind = z.enum(["member_day", "birthday", "shop_day", "promotion", "other"]);

/** Whether the shop takes part in a sale or stays out of it (S13). */
export const dayDecision = z.enum(["undecided", "join", "skip"]);

/** A day of the shop's own on the calendar, or its own version of a promotion that ships with the app. */
export const ownDayFields = z.object({
  name: line(60),
  kind: ownDayKind,
  start: dateText,
  /** The last day of something longer; null when it is one day. */
  end: dateText.nullable(),
  /** Days before it that already belong to it. */
  warmUpDays: z.number().int().min(0).max(120),
  /** RRULE text, lunar yearly ones included; empty when it is once. */
  rule: z.string().max(2000),
  /** Whose day it is; empty for everyone's. */
  groupIds: references,
  note: prose(),
  decision: dayDecision,
  /** Key of the shipped promotion it stands in for; empty when it is all its own. */
  replaces: z.string().max(60),
  /** Not shown at all: how a shipped promotion is taken off the calendar. */
  hidden: z.boolean(),
});

export const ownDay = recordOf(ownDayFields);
export type OwnDayFields = z.infer<typeof ownDayFields>;
export type OwnDay = z.infer<typeof ownDay>;
export type OwnDayKind = z.infer<typeof ownDayKind>;
export type DayDecision = z.infer<typeof dayDecision>;

/** A day with nothing filled in; it still needs its start. */
export const blankOwnDay: Omit<OwnDayFields, "start"> = {
  name: "",
  kind: "member_day",
  end: null,
  warmUpDays: 0,
  rule: "",
  groupIds: [],
  note: "",
  decision: "undecided",
  replaces: "",
  hidden: false,
};
