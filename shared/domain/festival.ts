import { z } from "zod";
import { confidence } from "./channel";

/** When a festival is: a date, the n-th weekday of a month (1 is Monday), a lunar date (day −1 is the month's last), or a solar term. */
const festivalRule = z.discriminatedUnion("on", [
  z.object({ on: z.literal("date"), month: z.number().int(), day: z.number().int() }),
  z.object({ on: z.literal("weekday"), month: z.number().int(), weekday: z.number().int(), nth: z.number().int() }),
  z.object({ on: z.literal("lunar"), month: z.number().int(), day: z.number().int() }),
  z.object({ on: z.literal("term"), term: z.string() }),
]);

/** A day that comes back every year, as dated data of `resources/festivals.json`. */
export const festival = z.object({
  id: z.string(),
  layer: z.enum(["holiday", "lunar_festival", "promotion"]),
  kind: z.enum(["expected", "festival", "platform", "gift", "season"]),
  name: z.object({ zh: z.string(), en: z.string() }),
  rule: festivalRule,
  /** How many days it lasts, itself included. */
  lasts: z.number().int().min(1).default(1),
  /** Days before it that already belong to it. */
  warmUpDays: z.number().int().min(0).default(0),
  note: z.object({ zh: z.string(), en: z.string() }).optional(),
  source: z.string(),
  sourceEn: z.string(),
  asOf: z.string(),
  confidence,
});

export type Festival = z.infer<typeof festival>;
export type FestivalRule = z.infer<typeof festivalRule>;
