import { exportReview } from "../services/export-review";
import { applyReview, previewReview } from "../services/reviews";
import type { Operations } from "./operations";

/** Sign-off by people who have no app: a page goes out, a text comes back. */
export function reviewRoutes(operations: Operations) {
  const { export: out, preview, apply } = operations.reviews;
  return {
    export: out.handler(({ input: { jobId, ...selection }, context, signal }) =>
      context.jobs.run({ jobId, hungUp: signal }, (steps) =>
        exportReview(context.workspaces.getStore(), selection, steps),
      ),
    ),
    preview: preview.handler(({ input, context }) => previewReview(context.workspaces.getStore(), input.text)),
    apply: apply.handler(({ input, context }) => applyReview(context.workspaces.getStore(), input)),
  };
}
