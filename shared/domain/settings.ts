import { z } from "zod";
import { contentMix, dailyCeiling, momentsAds, silenceDays, weeklyActivities } from "./cadence-target";
import { MOST_SAVED_MAPPINGS, savedMapping } from "./import-mapping";
import { line } from "./record";
import { clockTime } from "./wall-time";

/** Settings of one workspace; they travel with its file. */
export const settings = z.object({
  name: line(60),
  timeZone: z.string().refine(isTimeZone, { message: "zone_unknown" }),
  /** 1 is Monday, 7 is Sunday. */
  weekStart: z.union([z.literal(1), z.literal(7)]),
  quietHours: z.object({ from: clockTime, to: clockTime }),
  /** Activities a week: fewer than min is amber, more than max is red (S10). */
  weeklyActivities,
  /** Messages one group gets a day at most before it is noise (S16). */
  dailyCeiling,
  /** Two messages to one group closer than this are in each other's way; 0 for no such rule. */
  messageGapMinutes: z.number().int().min(0).max(240),
  /** Nearly the same copy to one group within this many days is a repeat (R16); 0 for no such rule. */
  repeatGuardDays: z.number().int().min(0).max(365),
  /** Days without a useful message before a group is silent, and before it is forgotten (S22). */
  silenceDays,
  /** What share of the messages should be what, in percent of all: together 100 (S18, S59). */
  contentMix,
  /** Percent of offers and gifts above which a group only comes for the bargain (S45). */
  offerShare: z.number().int().min(0).max(100),
  /** How much advertising our Moments bear (S60). */
  momentsAds,
  /** Days before a product is usually bought again at which selling it once more is proposed (S33). */
  repurchaseLeadDays: z.number().int().min(0).max(60),
  /** Notifications when a message is due, and so many minutes before; 0 for none before. */
  reminders: z.object({ on: z.boolean(), minutesBefore: z.number().int().min(0).max(120) }),
  language: z.enum(["zh-CN", "en"]),
  theme: z.enum(["auto", "light", "dark"]),
  /** A second folder for backups, ideally on another disk; empty for none. */
  backupFolder: z.string().max(1000),
  /** Rule packs that checks leave out, by name of the pack. */
  packsOff: z.array(z.string().max(40)).max(50),
  /** What the columns of the team's plan files mean, the latest first. */
  importMappings: z.array(savedMapping).max(MOST_SAVED_MAPPINGS),
});

export type Settings = z.infer<typeof settings>;

/** What a new workspace starts with. */
export const defaultSettings: Settings = {
  name: "",
  timeZone: "Asia/Shanghai",
  weekStart: 1,
  quietHours: { from: "22:30", to: "08:00" },
  weeklyActivities: { min: 1, max: 2 },
  dailyCeiling: 6,
  messageGapMinutes: 10,
  repeatGuardDays: 14,
  silenceDays: { amber: 3, red: 7 },
  contentMix: { presence: 40, interaction: 40, promotion: 20 },
  offerShare: 40,
  momentsAds: { perDay: 2, inARow: 3 },
  repurchaseLeadDays: 3,
  reminders: { on: true, minutesBefore: 5 },
  language: "zh-CN",
  theme: "auto",
  backupFolder: "",
  packsOff: [],
  importMappings: [],
};

/** Whether the machine knows a zone by this name. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
