import { createExport, previewExport } from "../services/export-schedule";
import { printPortrait } from "../services/print-portrait";
import { printRunSheet } from "../services/print-run-sheet";
import type { Operations } from "./operations";

/** Schedules that leave the app. */
export function exportRoutes(operations: Operations) {
  const { preview, create, runSheet, portrait } = operations.exports;
  return {
    preview: preview.handler(({ input, context }) => previewExport(context.workspaces.getStore(), input)),
    create: create.handler(({ input, context }) => createExport(context.workspaces.getStore(), input, context)),
    runSheet: runSheet.handler(({ input, context }) =>
      printRunSheet(context.workspaces.getStore(), input, context.printer),
    ),
    portrait: portrait.handler(({ input, context }) =>
      printPortrait(context.workspaces.getStore(), input, context.printer),
    ),
  };
}
