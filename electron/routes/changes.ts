import { changeState, redo, selectHistory, selectTrash, undo } from "../store/changes";
import type { Operations } from "./operations";

/** The change log: undo, redo, history, trash. */
export function changeRoutes(operations: Operations) {
  const { state, undo: undoOne, redo: redoOne, history, trash } = operations.changes;
  return {
    state: state.handler(({ context }) => changeState(context.workspaces.getStore().db)),
    undo: undoOne.handler(({ context }) => ({ undone: undo(context.workspaces.getStore()) })),
    redo: redoOne.handler(({ context }) => ({ redone: redo(context.workspaces.getStore()) })),
    history: history.handler(({ input, context }) => selectHistory(context.workspaces.getStore().db, input)),
    trash: trash.handler(({ context }) => selectTrash(context.workspaces.getStore().db)),
  };
}
