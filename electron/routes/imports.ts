import type { Operations } from "./operations";

/** Readers of spreadsheets are heavy: loaded with the first plan, not with the app. */
const loadService = () => import("../services/import-plan");

/** Plan files: a dry run, then taking them in. */
export function importRoutes(operations: Operations) {
  const { preview, commit } = operations.imports;
  return {
    preview: preview.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      const { previewImport } = await loadService();
      const { file, ...options } = input;
      return previewImport(store, file, options);
    }),
    commit: commit.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      const { commitImport } = await loadService();
      const { file, ...options } = input;
      return commitImport(store, file, options);
    }),
  };
}
