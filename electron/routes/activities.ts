import { changeActivity } from "../services/change-activity";
import { createFromTemplate } from "../services/create-from-template";
import { moveActivity, previewMove } from "../services/move-activity";
import { restoreActivities, trashActivities } from "../services/trash-activities";
import type { Operations } from "./operations";
import { createRoute, keepRoutes, listRoute } from "./record-routes";

/** Activities: laid out from a template, moved with what is planned around them, kept in step with their run sheet. */
export function activityRoutes(operations: Operations) {
  const { update, trash, restore, createFromTemplate: create, previewMove: preview, move } = operations.activities;
  return {
    ...listRoute("activities", operations),
    ...createRoute("activities", operations),
    ...keepRoutes("activities", operations),
    update: update.handler(({ input, context }) => {
      const { id, changes, revision } = input;
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      return changeActivity(context.workspaces.getStore(), id, given, { revision });
    }),
    trash: trash.handler(({ input, context }) => ({
      count: trashActivities(context.workspaces.getStore(), input.ids),
    })),
    restore: restore.handler(({ input, context }) => ({
      count: restoreActivities(context.workspaces.getStore(), input.ids),
    })),
    createFromTemplate: create.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      const { repeat } = input;
      if (!repeat) return createFromTemplate(store, input);
      const { layOutSeries } = await import("../services/series/series-services");
      return createFromTemplate(store, input, (tx, id) => layOutSeries(tx, store, { kind: "activity", id }, repeat));
    }),
    previewMove: preview.handler(({ input, context }) => previewMove(context.workspaces.getStore(), input.id, input)),
    move: move.handler(({ input, context }) => {
      const { id, ...times } = input;
      return moveActivity(context.workspaces.getStore(), id, times);
    }),
  };
}
