import { z } from "zod";
import { recordId } from "../../domain/record";
import { wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/** One notification: messages of the same minute, or all that were missed. */
const takenReminder = z.object({
  kind: z.enum(["soon", "due", "missed"]),
  at: wallTime,
  /** Minutes until then; 0 when it is now or past. */
  minutes: z.number().int(),
  messages: z.array(
    z.object({ id: recordId, title: z.string(), groupName: z.string().nullable(), staffName: z.string().nullable() }),
  ),
});

export type TakenReminder = z.infer<typeof takenReminder>;

export const remindersContract = {
  /**
   * What is to be told now. Each is given out once, whichever window asks first, also after a restart; `nextAt` is when
   * there will be more, as things stand.
   */
  take: operation.output(z.object({ now: wallTime, nextAt: wallTime.nullable(), reminders: z.array(takenReminder) })),
};
