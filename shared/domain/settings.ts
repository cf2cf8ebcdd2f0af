import { z } from "zod";
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
  weeklyActivities: z.object({ min: z.number().int().min(0).max(50), max: z.number().int().min(0).max(50) }),
  /** Messages one group gets a day at most before it is noise (S16). */
  dailyCeiling: z.number().int().min(1).max(200),
  language: z.enum(["zh-CN", "en"]),
  theme: z.enum(["auto", "light", "dark"]),
  /** A second folder for backups, ideally on another disk; empty for none. */
  backupFolder: z.string().max(1000),
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
  language: "zh-CN",
  theme: "auto",
  backupFolder: "",
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
