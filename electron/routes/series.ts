import { getRecord, listRecords } from "../store/records";
import type { Operations } from "./operations";

/** The lunar calendar is heavy: loaded with the first series, not with the app. */
const loadServices = () => import("../services/series/series-services");

/** Series: what repeats, and edits of one occurrence, of those after it, of all. */
export function seriesRoutes(operations: Operations) {
  const { list, get, restore, positionOf, preview, create, change, changeRule, applySheet, trash, stop, topUp } =
    operations.series;
  return {
    list: list.handler(({ input, context }) => listRecords(context.workspaces.getStore().db, "series", input)),
    get: get.handler(({ input, context }) => getRecord(context.workspaces.getStore().db, "series", input.id)),
    restore: restore.handler(async ({ input, context }) => {
      const { restoreSeries } = await loadServices();
      return { count: restoreSeries(context.workspaces.getStore(), input.ids) };
    }),
    positionOf: positionOf.handler(async ({ input, context }) => {
      const { positionOf: find } = await loadServices();
      return find(context.workspaces.getStore().db, input) ?? null;
    }),
    preview: preview.handler(async ({ input, context }) => {
      const { previewSeries } = await loadServices();
      return previewSeries(context.workspaces.getStore(), input);
    }),
    create: create.handler(async ({ input, context }) => {
      const { createSeries } = await loadServices();
      return createSeries(context.workspaces.getStore(), input);
    }),
    change: change.handler(async ({ input, context }) => {
      const { changeSeries } = await loadServices();
      return changeSeries(context.workspaces.getStore(), input);
    }),
    changeRule: changeRule.handler(async ({ input, context }) => {
      const { changeSeriesRule } = await loadServices();
      return changeSeriesRule(context.workspaces.getStore(), input);
    }),
    applySheet: applySheet.handler(async ({ input, context }) => {
      const { applySheet: apply } = await loadServices();
      return apply(context.workspaces.getStore(), input);
    }),
    trash: trash.handler(async ({ input, context }) => {
      const { trashSeries } = await loadServices();
      return trashSeries(context.workspaces.getStore(), input);
    }),
    stop: stop.handler(async ({ input, context }) => {
      const { stopSeries } = await loadServices();
      return stopSeries(context.workspaces.getStore(), input);
    }),
    topUp: topUp.handler(async ({ context }) => {
      const { topUpSeries } = await loadServices();
      return { made: topUpSeries(context.workspaces.getStore()) };
    }),
  };
}
