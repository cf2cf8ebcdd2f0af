import { createExport, previewExport } from "../services/export-schedule";
import { printPortrait } from "../services/print-portrait";
import { printRunSheet } from "../services/print-run-sheet";
import type { Operations } from "./operations";

/** Schedules that leave the app. What takes a while is a job: it can be followed and given up. */
export function exportRoutes(operations: Operations) {
  const { preview, create, runSheet, portrait, progress, cancel } = operations.exports;
  return {
    preview: preview.handler(({ input, context }) => previewExport(context.workspaces.getStore(), input)),
    create: create.handler(({ input: { jobId, ...request }, context: { workspaces, jobs, printer }, signal }) =>
      jobs.run({ jobId, hungUp: signal }, (steps) => createExport(workspaces.getStore(), request, { printer, steps })),
    ),
    runSheet: runSheet.handler(({ input: { jobId, ...request }, context: { workspaces, jobs, printer }, signal }) =>
      jobs.run({ jobId, hungUp: signal }, (steps) => printRunSheet(workspaces.getStore(), request, { printer, steps })),
    ),
    portrait: portrait.handler(({ input: { jobId, ...request }, context: { workspaces, jobs, printer }, signal }) =>
      jobs.run({ jobId, hungUp: signal }, (steps) => printPortrait(workspaces.getStore(), request, { printer, steps })),
    ),
    progress: progress.handler(({ input, context, signal }) => context.jobs.news(input.jobId, signal)),
    cancel: cancel.handler(({ input, context }) => ({ cancelled: context.jobs.cancel(input.jobId) })),
  };
}
