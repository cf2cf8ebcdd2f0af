import { copyMany, moveMany, trashMany } from "../services/calendar-many";
import { calendarWindow } from "../services/calendar-window";
import { moveMessage } from "../services/message-steps";
import { moveActivity } from "../services/move-activity";
import type { Operations } from "./operations";

/** The calendar: a span with its cadence, and moving what is in it. */
export function calendarRoutes(operations: Operations) {
  const { window, moveActivity: activity, moveMessage: message } = operations.calendar;
  return {
    window: window.handler(({ input, context }) => calendarWindow(context.workspaces.getStore().db, input)),
    moveActivity: activity.handler(({ input, context }) => {
      const moved = moveActivity(context.workspaces.getStore(), input.id, input);
      return { activity: moved.activity, movedMessages: moved.moves.filter(({ messageId }) => messageId).length };
    }),
    moveMessage: message.handler(({ input, context }) =>
      moveMessage(context.workspaces.getStore(), input.id, input.at),
    ),
    moveMany: operations.calendar.moveMany.handler(({ input, context }) =>
      moveMany(context.workspaces.getStore(), input.items, input.minutes),
    ),
    copyMany: operations.calendar.copyMany.handler(({ input, context }) =>
      copyMany(context.workspaces.getStore(), input.items, input.minutes),
    ),
    trashMany: operations.calendar.trashMany.handler(({ input, context }) =>
      trashMany(context.workspaces.getStore(), input.items),
    ),
  };
}
