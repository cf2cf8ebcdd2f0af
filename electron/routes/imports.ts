import { listMappings, removeMapping, renameMapping, saveMappings } from "../services/import-mappings";
import type { Operations } from "./operations";

/** Readers of spreadsheets are heavy: loaded with the first plan, not with the app. */
const loadService = () => import("../services/import-plan");

/** Plan files: a dry run, then taking them in. */
export function importRoutes(operations: Operations) {
  const { read, preview, commit, mappings } = operations.imports;
  return {
    read: read.handler(async ({ input }) => (await loadService()).readImport(input.file, input.sheet)),
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
    mappings: {
      list: mappings.list.handler(({ context }) => listMappings(context.workspaces.getStore())),
      save: mappings.save.handler(({ input, context }) => saveMappings(context.workspaces.getStore(), input.mappings)),
      rename: mappings.rename.handler(({ input, context }) =>
        renameMapping(context.workspaces.getStore(), input.name, input.newName),
      ),
      remove: mappings.remove.handler(({ input, context }) => removeMapping(context.workspaces.getStore(), input.name)),
    },
  };
}
