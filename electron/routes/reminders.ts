import { takeReminders } from "../services/take-reminders";
import type { Operations } from "./operations";

/** Reminders of what is due, each given out once. */
export function reminderRoutes(operations: Operations) {
  const { take } = operations.reminders;
  return {
    take: take.handler(({ context }) => takeReminders(context.workspaces.getStore(), context.workspaces.told)),
  };
}
