import { printWeekPoster } from "../services/print-week-poster";
import { weekSchedule } from "../services/week-schedule";
import type { Operations } from "./operations";

/** The week of a group in its members' words. */
export function weekScheduleRoutes(operations: Operations) {
  const { view, poster } = operations.weekSchedules;
  return {
    view: view.handler(({ input, context }) => weekSchedule(context.workspaces.getStore(), input.groupId, input.day)),
    poster: poster.handler(({ input, context }) =>
      printWeekPoster(context.workspaces.getStore(), input, context.printer),
    ),
  };
}
