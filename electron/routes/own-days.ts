import type { Operations } from "./operations";
import { recordRoutes } from "./record-routes";

/** Days of the shop's own, and its own version of promotions that ship with the app. */
export function ownDayRoutes(operations: Operations) {
  return {
    ...recordRoutes("ownDays", operations),
    standIn: operations.ownDays.standIn.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      // With the calendar of festivals comes the lunar one, which is heavy.
      const { standIn } = await import("../services/stand-in");
      return standIn(store, input);
    }),
  };
}
