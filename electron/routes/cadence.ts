import { buildCadenceBoard } from "@shared/domain/build-cadence-board";
import { readCadenceInput } from "../services/cadence-input";
import { planItems } from "../services/plan-items";
import { proposeWeek } from "../services/propose-week";
import { selectDraftUses } from "../store/cadence";
import type { Operations } from "./operations";

/** The cadence board, proposals for a week's gaps, and planning what was accepted. */
export function cadenceRoutes(operations: Operations) {
  const { board, proposeWeek: propose, plan, draftUses } = operations.cadence;
  return {
    board: board.handler(({ input, context }) =>
      buildCadenceBoard(readCadenceInput(context.workspaces.getStore(), input)),
    ),
    proposeWeek: propose.handler(({ input, context }) => proposeWeek(context.workspaces.getStore(), input)),
    plan: plan.handler(({ input, context }) => planItems(context.workspaces.getStore(), input.items)),
    draftUses: draftUses.handler(({ input, context }) =>
      selectDraftUses(context.workspaces.getStore().db, input.draftId),
    ),
  };
}
