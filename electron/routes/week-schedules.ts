import { printWeekPoster } from "../services/print-week-poster";
import { weekSchedule } from "../services/week-schedule";
import type { Operations } from "./operations";

/** The week of a group in its members' words. */
export function weekScheduleRoutes(operations: Operations) {
  const { view, poster } = operations.weekSchedules;
  return {
    view: view.handler(({ input, context }) => weekSchedule(context.workspaces.getStore(), input)),
    poster: poster.handler(({ input: { jobId, ...request }, context: { workspaces, jobs, printer }, signal }) =>
      jobs.run({ jobId, hungUp: signal }, (steps) =>
        printWeekPoster(workspaces.getStore(), request, { printer, steps }),
      ),
    ),
  };
}
