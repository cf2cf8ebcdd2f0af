import { z } from "zod";
import { recordId } from "../../domain/record";
import { wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

const freeSlot = z.object({ at: wallTime, voiceId: recordId.nullable(), note: z.string() });

export const slotsContract = {
  /**
   * The next free posting slots of a group within a season, in time order. `after` is now unless given, and never
   * earlier; `hasSlots` tells a group without slots from one whose slots are all taken.
   */
  next: operation
    .input(
      z.object({
        groupId: recordId,
        voiceId: recordId.nullable().optional(),
        after: wallTime.optional(),
        count: z.number().int().min(1).max(50).optional(),
      }),
    )
    .output(z.object({ hasSlots: z.boolean(), slots: z.array(freeSlot) })),
};

export type FreeSlotAnswer = z.infer<typeof freeSlot>;
