import type { Adaptation } from "@shared/domain/adaptation";
import type { RichText } from "@shared/domain/rich-text";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { api } from "../../../api/client";

/** The adaptations of a draft, and which of them stands on its page with what text. */
export type ShownAdaptation = {
  readonly list: readonly Adaptation[];
  /** Undefined for the master. */
  readonly shown: Adaptation | undefined;
  /** What was typed into the one shown; undefined for nothing yet. */
  readonly text: RichText | undefined;
  readonly show: (id: string | null) => void;
  readonly tell: (text: RichText | undefined) => void;
};

const NONE: readonly Adaptation[] = [];

/** Reads the adaptations of a draft. One that is gone gives its place to the master. */
export function useAdaptations(draftId: string): ShownAdaptation {
  const list = useQuery(api.adaptations.list.queryOptions({ input: { draftId } })).data ?? NONE;
  const [shownId, setShownId] = useState<string | null>(null);
  const [text, tell] = useState<RichText>();
  const show = useCallback((id: string | null) => {
    setShownId(id);
    tell(undefined);
  }, []);
  const shown = list.find(({ id }) => id === shownId);
  const ownText = shown && text;
  return useMemo(() => ({ list, shown, text: ownText, show, tell }), [list, shown, ownText, show]);
}
