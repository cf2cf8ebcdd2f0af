import { recordId } from "@shared/domain/record";
import { wallTime } from "@shared/domain/wall-time";
import { z } from "zod";

const lastSlot = z.object({ groupId: recordId, at: wallTime });

/** Where the last draft was planned: the next one starts from there (C21). This browser remembers it. */
export type LastSlot = z.infer<typeof lastSlot>;

/** Reads what is remembered; undefined when it is nothing usable. */
export function readLastSlot(stored: unknown): LastSlot | undefined {
  return lastSlot.safeParse(stored).data;
}
