import { formatRecurrence } from "@shared/domain/recurrence-format";
import { parseRecurrence } from "@shared/domain/recurrence-parse";
import type { Operations } from "./operations";

/** The lunar calendar is heavy: loaded with the first rule that is followed, not with the app. */
const loadOccurrences = () => import("@shared/domain/recurrence-occurrences");

/** Repeat rules: when they occur, and what they say. */
export function recurrenceRoutes(operations: Operations) {
  const { expand, read } = operations.recurrence;
  return {
    expand: expand.handler(async ({ input }) => {
      const { listOccurrences } = await loadOccurrences();
      return listOccurrences(input);
    }),
    read: read.handler(({ input }) => {
      const rule = parseRecurrence(input.rule);
      return { rule, text: formatRecurrence(rule) };
    }),
  };
}
