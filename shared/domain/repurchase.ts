import { z } from "zod";
import { activityType } from "./activity";
import { recordId } from "./record";
import { dateText } from "./wall-time";

/**
 * What a person answered to a reminder: not this time (`until` is null), or ask again from a day on. It holds for the
 * sale wave it was asked about; a newer wave of the product in the group makes it void.
 */
export const repurchaseAnswer = z.object({
  groupId: recordId.nullable(),
  wave: dateText,
  until: dateText.nullable(),
});

/** One time a product was sold to a group, or will be: by an activity, or by a message that went out. */
export const saleWave = z.object({
  productId: recordId,
  /** Null when it was for nobody in particular. */
  groupId: recordId.nullable(),
  date: dateText,
  title: z.string(),
  by: z.enum(["activity", "message"]),
  activityId: recordId.nullable(),
  activityType: activityType.nullable(),
});

/** A proposed day to sell a product to a group again, and how it came about (S33). */
export const repurchaseGhost = z.object({
  productId: recordId,
  productName: z.string(),
  groupId: recordId.nullable(),
  groupName: z.string().nullable(),
  /** Where it stands on the calendar: the due day, today when that is past, or the day it was put off to. */
  date: dateText,
  /** Last wave + cycle − lead. */
  due: dateText,
  last: saleWave,
  cycleDays: z.number().int(),
  leadDays: z.number().int(),
  postponed: z.boolean(),
});

export type RepurchaseAnswer = z.infer<typeof repurchaseAnswer>;
export type SaleWave = z.infer<typeof saleWave>;
export type RepurchaseGhost = z.infer<typeof repurchaseGhost>;
