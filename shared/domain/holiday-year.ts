import { z } from "zod";
import { dateText } from "./wall-time";

const dayOfAnyDate = z.object({
  name: z.string().trim().min(1).max(40),
  date: z.string().max(100),
  /** False for a weekend that is worked to make a longer holiday. */
  isOffDay: z.boolean(),
});

const holidayDay = dayOfAnyDate.extend({ date: dateText });

/**
 * One year's schedule of public holidays, as the State Council's notice gives it and NateScarlet/holiday-cn publishes it.
 * The year is the notice's: it may reach into the December before.
 */
export const holidayYear = z.object({
  year: z.number().int().min(2000).max(2100),
  /** Addresses of the notices. */
  papers: z.array(z.string().max(500)).max(20).default([]),
  days: z.array(holidayDay).max(200),
});

/** A schedule whose dates have not been looked at: all that is wrong with them is told at once, see `holiday-file.ts`. */
export const holidayYearOfAnyDates = holidayYear.extend({ days: z.array(dayOfAnyDate).max(200) });

export type HolidayYear = z.infer<typeof holidayYear>;
export type HolidayDay = z.infer<typeof holidayDay>;
