import { nextSlots } from "../services/next-slots";
import type { Operations } from "./operations";

/** Posting slots: the next free ones of a group. */
export function slotRoutes(operations: Operations) {
  const { next } = operations.slots;
  return {
    next: next.handler(({ input, context }) => nextSlots(context.workspaces.getStore(), input)),
  };
}
