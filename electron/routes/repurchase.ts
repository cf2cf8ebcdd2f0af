import { acceptRepurchase, dismissRepurchase, postponeRepurchase } from "../services/answer-repurchase";
import { repurchaseWindow } from "../services/repurchase-window";
import type { Operations } from "./operations";

/** Proposals to sell a product again when it is used up: looked at, accepted, dismissed, put off. */
export function repurchaseRoutes(operations: Operations) {
  const { window, accept, dismiss, postpone } = operations.repurchase;
  return {
    window: window.handler(({ input, context }) => ({
      ghosts: repurchaseWindow(context.workspaces.getStore(), input),
    })),
    accept: accept.handler(({ input, context }) => acceptRepurchase(context.workspaces.getStore(), input)),
    dismiss: dismiss.handler(({ input, context }) => dismissRepurchase(context.workspaces.getStore(), input)),
    postpone: postpone.handler(({ input, context }) => postponeRepurchase(context.workspaces.getStore(), input)),
  };
}
