import { z } from "zod";

const shelfShown = z.object({ ready: z.boolean(), unplanned: z.boolean() });

/** Which drafts the shelf shows: with both on, ready ones that are not planned yet. */
export type ShelfShown = z.infer<typeof shelfShown>;

/** What nobody has planned yet, finished or not. */
export const SHELF_SHOWN: ShelfShown = { ready: false, unplanned: true };

/** Reads what this browser remembers; undefined when it is nothing usable any more. */
export function readShelfShown(stored: unknown): ShelfShown | undefined {
  return shelfShown.safeParse(stored).data;
}
