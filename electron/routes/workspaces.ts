import { changeSettings } from "../services/change-settings";
import { moveIn, moveOut } from "../services/move-house";
import type { Operations } from "./operations";

/** Workspaces: which one is open, the others, and the open one's settings. */
export function workspaceRoutes(operations: Operations) {
  const { current, list, create, open, openSample, saveCopy, close, updateSettings } = operations.workspaces;
  const { moveOut: out, moveIn: into } = operations.workspaces;
  return {
    current: current.handler(({ context }) => context.workspaces.current()),
    list: list.handler(({ context }) => context.workspaces.list()),
    create: create.handler(({ input, context }) => context.workspaces.create(input)),
    open: open.handler(({ input, context }) => context.workspaces.open(input.path, input.readOnly)),
    openSample: openSample.handler(({ input, context }) => context.workspaces.openSample(input?.path)),
    saveCopy: saveCopy.handler(({ input, context }) => context.workspaces.saveCopy(input.path)),
    moveOut: out.handler(({ input, context: { workspaces, jobs }, signal }) =>
      jobs.run({ jobId: input.jobId, hungUp: signal }, (steps) => moveOut(workspaces.getStore(), input.path, steps)),
    ),
    moveIn: into.handler(({ input, context }) => moveIn(context.workspaces, input.from, input.to)),
    close: close.handler(({ context }) => ({ closed: context.workspaces.close() })),
    updateSettings: updateSettings.handler(({ input, context }) =>
      changeSettings(context.workspaces.getStore(), input.changes),
    ),
  };
}
