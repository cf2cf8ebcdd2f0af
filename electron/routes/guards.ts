import { checkGuard } from "../services/check-guard";
import type { Operations } from "./operations";

/** The guard: what of the plan repeats itself or gets in its own way. */
export function guardRoutes(operations: Operations) {
  const { check } = operations.guards;
  return {
    check: check.handler(({ input, context }) => ({ findings: checkGuard(context.workspaces.getStore(), input) })),
  };
}
