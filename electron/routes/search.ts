import { searchRecords } from "../store/search";
import type { Operations } from "./operations";

/** Search over everything. */
export function searchRoutes(operations: Operations) {
  return {
    query: operations.search.query.handler(({ input, context }) => {
      const { words, ...options } = input;
      return searchRecords(context.workspaces.getStore().db, words, options);
    }),
  };
}
