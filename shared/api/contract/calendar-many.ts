import { z } from "zod";
import { recordId } from "../../domain/record";
import { operation } from "../operation";

/** Names one tile of the calendar. */
const calendarRef = z.object({ kind: z.enum(["activity", "message"]), id: recordId });

const items = z.array(calendarRef).min(1).max(1000);

/** A year each way, in minutes. */
const minutes = z.number().int().min(-527_040).max(527_040);

export type CalendarRef = z.infer<typeof calendarRef>;

/** What is done to several tiles at once: all or nothing, and one step of undo. */
export const calendarManyContract = {
  /**
   * Moves all by the same time. Activities take their run sheets and unsent messages along, each message once. Throws
   * MESSAGE_SETTLED when one of the messages was sent, and then nothing has moved. `count` is of the items, `followed` of
   * messages and cues that went along.
   */
  moveMany: operation
    .input(z.object({ items, minutes }))
    .output(z.object({ count: z.number().int(), followed: z.number().int() })),
  /** Copies all to the same distance: messages unsent, activities with their run sheet and the messages around them. */
  copyMany: operation.input(z.object({ items, minutes })).output(z.object({ made: z.array(calendarRef) })),
  trashMany: operation.input(z.object({ items })).output(z.object({ count: z.number().int() })),
};
