import { z } from "zod";
import { type DateText, dateText, type WallTime, wallTime } from "./wall-time";

/** A weekday of a rule: 1 is Monday; `nth` is its place in the month or year (−1 the last), null for every one. */
const ruleWeekday = z.object({
  day: z.number().int().min(1).max(7),
  nth: z.number().int().min(-53).max(53).nullable(),
});

/** An instant in UTC, to the minute: `2026-11-28T12:00Z`. */
const utcMinute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/);

/**
 * How something repeats: the date part of RFC 5545's RRULE, with RFC 7529's Chinese calendar for yearly lunar days.
 * Written and stored as that text; see `recurrence-parse.ts` and `recurrence-format.ts`. An empty list limits nothing.
 */
export const recurrenceRule = z.object({
  freq: z.enum(["daily", "weekly", "monthly", "yearly"]),
  /** `chinese` counts months and days by 农历 (yearly rules only). */
  calendar: z.enum(["gregorian", "chinese"]),
  interval: z.number().int().min(1),
  /** Month numbers; a negative one is the leap month after it (−6 is 闰六月), in the Chinese calendar only. */
  months: z.array(z.number().int().min(-12).max(12)),
  /** ISO weeks of the year, negative from its end; a week that crosses the year belongs to the year of its majority. */
  weekNumbers: z.array(z.number().int().min(-53).max(53)),
  yearDays: z.array(z.number().int().min(-366).max(366)),
  monthDays: z.array(z.number().int().min(-31).max(31)),
  weekdays: z.array(ruleWeekday),
  setPositions: z.array(z.number().int().min(-366).max(366)),
  /** First day of the week, 1 is Monday: matters for every n-th week. */
  weekStart: z.number().int().min(1).max(7),
  /** What happens to a month or day that is not there: left out, the last one before it, or the first one after it. */
  skip: z.enum(["omit", "backward", "forward"]),
  count: z.number().int().min(1).nullable(),
  /** Last moment that may still occur, included; a date means its whole day. */
  until: z.union([dateText, wallTime, utcMinute]).nullable(),
});

export type RecurrenceRule = z.infer<typeof recurrenceRule>;
export type RuleWeekday = z.infer<typeof ruleWeekday>;

/** A rule that starts at some moment and leaves some days out. */
export type RecurrenceSeries = {
  readonly rule: RecurrenceRule;
  /** The anchor: it lends its clock time and whatever the rule leaves open. A date alone repeats whole days. */
  readonly start: WallTime | DateText;
  /** Days that are left out. */
  readonly except?: readonly DateText[] | undefined;
  /** IANA zone the wall clock hangs in. With one, times its clocks never show are left out, as RFC 5545 wants it. */
  readonly timeZone?: string | undefined;
};
