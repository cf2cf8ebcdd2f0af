import { z } from "zod";
import { addDays, at, clockTime, type DateText, startOfWeek, type WallTime } from "./wall-time";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const DAY = /^(?:today|d([+-]\d{1,3})|w(0|[+-]\d) (mon|tue|wed|thu|fri|sat|sun))$/;

/**
 * A day of the sample shop, relative to the day it is opened: `today`, `d-30` (thirty days ago) or `w+1 sun` (Sunday of
 * next week; weeks run Monday to Sunday). Weeks keep an activity on its weekday, whichever day the sample is opened.
 */
export const sampleDay = z.string().regex(DAY);

/** A minute of the sample shop: a sample day and a clock time, `w0 sat 20:00`. */
export const sampleMinute = z.string().refine((text) => {
  const [day, clock] = partsOf(text);
  return DAY.test(day) && clockTime.safeParse(clock).success;
}, "sample_minute");

/** The date a sample day stands for. */
export function dateOfSampleDay(text: string, today: DateText): DateText {
  const found = DAY.exec(text);
  if (!found) throw new RangeError(`no sample day: ${text}`);
  const [, days, weeks, name] = found;
  if (name === undefined) return addDays(today, Number(days ?? 0));
  return addDays(startOfWeek(today), Number(weeks) * 7 + DAYS.indexOf(name as (typeof DAYS)[number]));
}

/** The wall time a sample minute stands for. */
export function timeOfSampleMinute(text: string, today: DateText): WallTime {
  const [day, clock] = partsOf(text);
  return at(dateOfSampleDay(day, today), clock);
}

function partsOf(text: string): [day: string, clock: string] {
  const cut = text.lastIndexOf(" ");
  return [text.slice(0, cut), text.slice(cut + 1)];
}
