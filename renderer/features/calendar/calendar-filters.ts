import { channel } from "@shared/domain/channel";
import { recordId } from "@shared/domain/record";
import { z } from "zod";

const calendarFilters = z.object({
  groupIds: z.array(recordId),
  channels: z.array(channel),
  staffIds: z.array(recordId),
  activities: z.boolean(),
  messages: z.boolean(),
});

/** What of the plan is shown on the calendar; an empty list filters nothing. This browser remembers it. */
export type CalendarFilters = z.infer<typeof calendarFilters>;

/** Everything. */
export const NO_FILTERS: CalendarFilters = {
  groupIds: [],
  channels: [],
  staffIds: [],
  activities: true,
  messages: true,
};

/** Reads remembered filters; undefined when they are none any more. */
export function readFilters(stored: unknown): CalendarFilters | undefined {
  return calendarFilters.safeParse(stored).data;
}

/** The part of the filters that the server applies. */
export function queryOf({ groupIds, channels, staffIds }: CalendarFilters) {
  return {
    ...(groupIds.length > 0 && { groupIds }),
    ...(channels.length > 0 && { channels }),
    ...(staffIds.length > 0 && { staffIds }),
  };
}

/** How many groups, channels and people are picked out, and whether activities or messages are left out. */
export function countFilters({ groupIds, channels, staffIds, activities, messages }: CalendarFilters): number {
  return groupIds.length + channels.length + staffIds.length + (activities ? 0 : 1) + (messages ? 0 : 1);
}
