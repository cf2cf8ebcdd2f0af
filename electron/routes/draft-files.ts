import type { Operations } from "./operations";

/** Readers and writers of documents are heavy: loaded with the first file, not with the app. */
const loadImport = () => import("../services/import-drafts");
const loadExport = () => import("../services/export-draft");

/** Documents taken in as drafts, drafts written out as documents. */
export function draftFileRoutes(operations: Operations) {
  const { importPreview, importFiles, export: exportFile } = operations.drafts;
  return {
    importPreview: importPreview.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      return (await loadImport()).previewDraftImport(store, input);
    }),
    importFiles: importFiles.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      return (await loadImport()).commitDraftImport(store, input);
    }),
    export: exportFile.handler(({ input: { jobId, ...wanted }, context: { workspaces, jobs }, signal }) =>
      jobs.run({ jobId, hungUp: signal }, async (steps) => {
        const store = workspaces.getStore();
        return (await loadExport()).exportDraft(store, wanted, steps);
      }),
    ),
  };
}
