import { commitMerge } from "../services/team/commit-merge";
import { makeTeamPack } from "../services/team/make-team-pack";
import { openTeamPack } from "../services/team/open-team-pack";
import { previewMerge } from "../services/team/preview-merge";
import type { Operations } from "./operations";

/** Working together by passing files. */
export function teamRoutes(operations: Operations) {
  const { exportPack, previewMerge: preview, merge } = operations.team;
  return {
    exportPack: exportPack.handler(({ input: { jobId, withStaff = false, ...rest }, context, signal }) =>
      context.jobs.run({ jobId, hungUp: signal }, (steps) =>
        makeTeamPack(context.workspaces.getStore(), { ...rest, withStaff }, steps),
      ),
    ),
    previewMerge: preview.handler(async ({ input, context }) => {
      const pack = await openTeamPack(input.file, input.password);
      return previewMerge(context.workspaces.getStore(), pack);
    }),
    merge: merge.handler(async ({ input, context }) => {
      const pack = await openTeamPack(input.file, input.password);
      return commitMerge(context.workspaces.getStore(), pack, input);
    }),
  };
}
