import { z } from "zod";
import { isDateText } from "./is-date-text";

/** A calendar day, `YYYY-MM-DD`, in the workspace's zone. Rejects days that do not exist. */
export const dateText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDateText, { message: "date_not_real" });

/** A minute on the wall clock, `YYYY-MM-DDTHH:mm`, in the workspace's zone: never an instant, so a change of zone moves nothing. */
export const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => isDateText(text.slice(0, 10)), { message: "date_not_real" });

/** A clock time, `HH:mm`, 00:00 to 23:59. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export type DateText = z.infer<typeof dateText>;
export type WallTime = z.infer<typeof wallTime>;
export type ClockTime = z.infer<typeof clockTime>;
