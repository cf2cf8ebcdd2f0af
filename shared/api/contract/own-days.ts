import { z } from "zod";
import { ownDay } from "../../domain/own-day";
import { recordKinds } from "../../domain/record-kinds";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

export const ownDaysContract = {
  ...recordOperations(recordKinds.ownDays),
  /**
   * A promotion that ships with the app as a day of the shop's own, to be changed, hidden or decided on, in one step. `date` is
   * the day of the turn it begins with; earlier turns stay as they shipped. Putting it in the trash takes all of it back.
   */
  standIn: operation
    .input(
      z.object({
        key: z.string().max(60),
        date: dateText,
        decision: ownDay.shape.decision.optional(),
        hidden: z.boolean().optional(),
      }),
    )
    .output(ownDay),
};
