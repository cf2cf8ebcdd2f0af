import { z } from "zod";
import { activity } from "../../domain/activity";
import { channel } from "../../domain/channel";
import { messageStatus } from "../../domain/message";
import { recordId } from "../../domain/record";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";
import { calendarManyContract } from "./calendar-many";

const calendarMessage = z.object({
  id: recordId,
  at: wallTime,
  title: z.string(),
  channel,
  groupId: recordId.nullable(),
  voiceId: recordId.nullable(),
  staffId: recordId.nullable(),
  activityId: recordId.nullable(),
  status: messageStatus,
  /** The series it is an occurrence of. */
  seriesId: recordId.nullable(),
});

/** Cadence of one week: how many activities, and the light (S10). */
export const weekCadence = z.object({
  weekStart: dateText,
  count: z.number().int(),
  light: z.enum(["amber", "green", "red"]),
});

export type CalendarMessage = z.infer<typeof calendarMessage>;
export type WeekCadence = z.infer<typeof weekCadence>;

export const calendarContract = {
  ...calendarManyContract,
  /** Everything between two days, both included: the one query behind month, week, day and list. */
  window: operation
    .input(
      z.object({
        from: dateText,
        to: dateText,
        groupIds: z.array(recordId).optional(),
        channels: z.array(channel).optional(),
        staffIds: z.array(recordId).optional(),
      }),
    )
    .output(
      z.object({ activities: z.array(activity), messages: z.array(calendarMessage), weeks: z.array(weekCadence) }),
    ),
  /** Moves an activity to a new start, keeping its length unless `end` is given, and its unsent messages with it unless told not to. */
  moveActivity: operation
    .input(z.object({ id: recordId, start: wallTime, end: wallTime.optional(), withMessages: z.boolean().optional() }))
    .output(z.object({ activity, movedMessages: z.number().int() })),
  moveMessage: operation.input(z.object({ id: recordId, at: wallTime })).output(z.object({ at: wallTime })),
};
