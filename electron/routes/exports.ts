import { createExport, previewExport } from "../services/export-schedule";
import type { Operations } from "./operations";

/** Schedules that leave the app. */
export function exportRoutes(operations: Operations) {
  const { preview, create } = operations.exports;
  return {
    preview: preview.handler(({ input, context }) => previewExport(context.workspaces.getStore(), input)),
    create: create.handler(({ input, context }) => createExport(context.workspaces.getStore(), input)),
  };
}
