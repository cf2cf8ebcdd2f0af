import type { CheckedRecord } from "@shared/api/contract/checks";
import type { ExportSelection } from "@shared/api/contract/exports";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

/** A message with the serious findings in it that nobody accepted. */
export type SeriousMessage = Pick<CheckedRecord, "id" | "at" | "title" | "findings">;

/** The messages of a selection that should not leave as they are, and whether that is known yet. Unfilled fields and words without consent are told of beside them. */
export function useSeriousMessages(selection: ExportSelection): { messages: SeriousMessage[]; isKnown: boolean } {
  const { data } = useQuery(api.checks.span.queryOptions({ input: selection, placeholderData: keepPreviousData }));
  return { messages: data ? seriousOf(data.records) : [], isKnown: data !== undefined };
}

/** Those of some checked records in which something serious was found. */
export function seriousOf(records: readonly CheckedRecord[]): SeriousMessage[] {
  return records.flatMap(({ id, at, title, findings }) => {
    const serious = findings.filter(
      ({ severity, category, ruleId, acceptanceId }) =>
        severity === "error" && category !== "field" && ruleId !== "quote.no-consent" && acceptanceId === null,
    );
    return serious.length > 0 ? [{ id, at, title, findings: serious }] : [];
  });
}
