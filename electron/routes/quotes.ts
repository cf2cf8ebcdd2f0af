import { anonymiseQuote } from "../services/library/anonymise-quote";
import { quoteUses } from "../services/library/uses";
import type { Operations } from "./operations";
import { recordRoutes } from "./record-routes";

/** What customers said, where it was used, and taking a person out of it. */
export function quoteRoutes(operations: Operations) {
  const { uses, anonymise } = operations.quotes;
  return {
    ...recordRoutes("quotes", operations),
    uses: uses.handler(({ context }) => quoteUses(context.workspaces.getStore())),
    anonymise: anonymise.handler(({ input, context }) => anonymiseQuote(context.workspaces.getStore(), input.id)),
  };
}
