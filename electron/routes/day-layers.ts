import type { Operations } from "./operations";

/** The lunar calendar is heavy: loaded with the first calendar that is looked at, not with the app. */
const loadLayers = () => import("../services/day-layers");

/** Holidays, lunar days, solar terms and sales under the calendar. */
export function dayLayerRoutes(operations: Operations) {
  const { window, checkHolidays, importHolidays } = operations.dayLayers;
  return {
    window: window.handler(async ({ input, context }) => {
      const { dayLayersWindow } = await loadLayers();
      return dayLayersWindow(input, context.workspaces.findStore()?.db);
    }),
    checkHolidays: checkHolidays.handler(async ({ input }) => {
      const service = await import("../services/day-layers-file");
      return service.checkHolidays(input.file);
    }),
    importHolidays: importHolidays.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      const service = await import("../services/day-layers-file");
      return service.importHolidays(store, input.file);
    }),
  };
}
