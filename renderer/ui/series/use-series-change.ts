import type { SeriesChange } from "@shared/api/contract/series";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { notifyUndo } from "../undo-toast";

/** Changes several occurrences of a series at once, and says how many with a way back. Answers whether it happened. */
export function useSeriesChange(): (change: SeriesChange) => Promise<boolean> {
  const { t } = useTranslation("series");
  const { mutateAsync } = useMutation(api.series.change.mutationOptions());
  return async (change) => {
    const outcome = await mutateAsync(change).catch(() => undefined);
    // The mutation cache has said why it was refused.
    if (!outcome) return false;
    const { changed, kept } = outcome;
    notifyUndo(t(kept > 0 ? "changedBut" : "changed", { changed, kept }));
    return true;
  };
}
