import { weekSchedule } from "../services/week-schedule";
import type { Operations } from "./operations";

/** The week of a group in its members' words. */
export function weekScheduleRoutes(operations: Operations) {
  const { view } = operations.weekSchedules;
  return {
    view: view.handler(({ input, context }) => weekSchedule(context.workspaces.getStore(), input.groupId, input.day)),
  };
}
