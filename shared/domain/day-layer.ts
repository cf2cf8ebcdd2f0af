import { z } from "zod";
import { confidence } from "./channel";
import { dayDecision } from "./own-day";
import { recordId } from "./record";
import { dateText } from "./wall-time";

/** What can be laid under the calendar, in the order in which one day shows it. */
export const dayLayer = z.enum(["holiday", "lunar_festival", "solar_term", "promotion", "own", "lunar"]);

/**
 * What an item is within its layer. holiday: `off` a day off, `work` a weekend worked instead, `expected` a day off by law
 * whose year has no published schedule yet. promotion: a platform's sale, an occasion for gifts, a season, or one of the
 * shop's own. own: what the shop put there. lunar: a plain day, or the first of a month.
 */
export const dayItemKind = z.enum([
  "off",
  "work",
  "expected",
  "festival",
  "term",
  "platform",
  "gift",
  "season",
  "promotion",
  "member_day",
  "birthday",
  "shop_day",
  "other",
  "lunar_day",
  "lunar_month",
]);

/** One thing to know about a day, in both languages, with where it comes from and how sure it is. */
export const dayItem = z.object({
  date: dateText,
  layer: dayLayer,
  kind: dayItemKind,
  name: z.string(),
  nameEn: z.string(),
  /** First and last day of what it is part of: the whole holiday, a sale with its warm-up. Absent when it is this day alone. */
  from: dateText.optional(),
  to: dateText.optional(),
  detail: z.string().optional(),
  detailEn: z.string().optional(),
  /** Empty for what the shop itself put there. */
  source: z.string(),
  /** The source in English where it is words; absent where it is an address. */
  sourceEn: z.string().optional(),
  confidence,
  /** Which promotion of those that ship with the app it is, or stands in for. */
  key: z.string().optional(),
  /** How a promotion or a day of the shop's own comes back, as RRULE text; empty when it does not. */
  rule: z.string().optional(),
  /** The record behind a day of the shop's own, and what it says of the day. */
  ownDayId: recordId.optional(),
  decision: dayDecision.optional(),
  groupIds: z.array(recordId).optional(),
});

/**
 * What is known of a year's holiday schedule: published and known here, not yet published, or too long ago for this
 * table. `papers` are the notices it rests on; `importedId` is the record of a schedule that was brought in from a file.
 */
export const holidayYearState = z.object({
  year: z.number().int(),
  state: z.enum(["published", "pending", "unknown"]),
  papers: z.array(z.string()),
  importedId: recordId.optional(),
});

export type DayLayer = z.infer<typeof dayLayer>;
export type DayItem = z.infer<typeof dayItem>;
export type HolidayYearState = z.infer<typeof holidayYearState>;
