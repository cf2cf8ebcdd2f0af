import { wallClock } from "../services/workspace-clock";
import type { Operations } from "./operations";

/** The readers of files are heavy: loaded with the first rendering, not with the app. */
const loadService = () => import("../services/render-draft");

/** Drafts and files as they are pasted into a channel. */
export function renderRoutes(operations: Operations) {
  const { draft, article, file } = operations.renders;
  return {
    draft: draft.handler(async ({ input, context }) => {
      const store = context.workspaces.getStore();
      return (await loadService()).renderDraft(store, input);
    }),
    article: article.handler(({ input: { jobId, id }, context: { workspaces, jobs }, signal }) =>
      jobs.run({ jobId, hungUp: signal }, async (steps) => {
        const store = workspaces.getStore();
        const { exportArticle } = await import("../services/export-article");
        return exportArticle(store, id, steps);
      }),
    ),
    file: file.handler(async ({ input, context }) => {
      const store = context.workspaces.findStore();
      const { renderFile } = await loadService();
      // Without a workspace no field asks for the time.
      return renderFile(store?.db, input.file, input.channel, store ? wallClock(store) : "2000-01-01T00:00");
    }),
  };
}
