import { listSnippetBank, makeSnippetOwn } from "../services/library/snippet-bank";
import { snippetUses } from "../services/library/uses";
import type { Operations } from "./operations";
import { recordRoutes } from "./record-routes";

/** Snippets: what comes with the app beside the user's own, and where they were used. */
export function snippetRoutes(operations: Operations) {
  const { bank, uses, makeOwn } = operations.snippets;
  return {
    ...recordRoutes("snippets", operations),
    bank: bank.handler(({ input, context }) => listSnippetBank(context.workspaces.findStore(), input)),
    uses: uses.handler(({ context }) => snippetUses(context.workspaces.getStore())),
    makeOwn: makeOwn.handler(({ input, context }) => makeSnippetOwn(context.workspaces.getStore(), input.key)),
  };
}
