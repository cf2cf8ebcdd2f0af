import { addCue, removeCue } from "../services/add-cue";
import { takeTemplate, updateCue } from "../services/change-cue";
import { tickCue } from "../services/tick-cue";
import { viewRunSheet } from "../services/view-run-sheet";
import type { Operations } from "./operations";

/** Run sheets: the cues of an activity, changed one by one and ticked off. */
export function runSheetRoutes(operations: Operations) {
  const { view, updateCue: update, addCue: add, removeCue: remove, tick, takeTemplate: take } = operations.runSheets;
  return {
    view: view.handler(({ input, context }) => viewRunSheet(context.workspaces.getStore(), input.activityId)),
    updateCue: update.handler(({ input, context }) => {
      const { changes, ...place } = input;
      return updateCue(context.workspaces.getStore(), place, changes);
    }),
    addCue: add.handler(({ input, context }) => addCue(context.workspaces.getStore(), input.activityId, input.cue)),
    removeCue: remove.handler(({ input, context }) => removeCue(context.workspaces.getStore(), input)),
    tick: tick.handler(({ input, context }) => tickCue(context.workspaces.getStore(), input, input.done)),
    takeTemplate: take.handler(({ input, context }) => takeTemplate(context.workspaces.getStore(), input)),
  };
}
