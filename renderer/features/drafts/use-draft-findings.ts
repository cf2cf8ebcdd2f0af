import type { JudgedFinding } from "@shared/api/contract/checks";
import type { Draft } from "@shared/domain/draft";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../../api/client";
import { type PlacedCopy, placedCopy } from "../../ui/editor/placed-copy";

/** A draft as it was checked: its text with places in the document, and what was found. */
export type CheckedDraft = { readonly copy: PlacedCopy; readonly findings: readonly JudgedFinding[] };

/** An answer about a text that has changed since is of no use for longer. */
const KEPT_MS = 10_000;

/**
 * Checks a draft as it stands on the screen. The engine runs behind the handler, so typing never waits for it; the draft
 * comes a moment behind typing.
 */
export function useDraftFindings(draft: Draft): CheckedDraft {
  const copy = useMemo(() => placedCopy(draft.body.doc), [draft.body]);
  const { id, channel } = draft;
  const { data } = useQuery(
    api.checks.draft.queryOptions({
      input: { id, text: copy.text, channel },
      placeholderData: keepPreviousData,
      gcTime: KEPT_MS,
    }),
  );
  return useMemo(() => ({ copy, findings: data ?? [] }), [copy, data]);
}
