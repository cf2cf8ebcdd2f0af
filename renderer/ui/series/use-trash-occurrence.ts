import type { SeriesKind } from "@shared/domain/series";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { notifyUndo } from "../undo-toast";
import { useTrash } from "../use-trash";
import { askScope } from "./ask-scope";

type Trashed = { readonly id: string; readonly title: string; readonly seriesId: string | null };

/** Puts an activity or a message in the trash; of one that repeats asks which are meant. Answers whether it is gone. */
export function useTrashOccurrence(kind: SeriesKind): (record: Trashed) => Promise<boolean> {
  const { t } = useTranslation("series");
  const trash = useTrash(kind === "activity" ? "activities" : "messages");
  const { mutateAsync } = useMutation(api.series.trash.mutationOptions());
  return async ({ id, title, seriesId }) => {
    const scope = seriesId === null ? "this" : await askScope({ action: "trash", kind, id, title });
    if (scope === undefined) return false;
    if (scope === "this") {
      await trash(id, title);
      return true;
    }
    await savePending();
    const outcome = await mutateAsync({ kind, id, scope }).catch(() => undefined);
    if (!outcome) return false;
    notifyUndo(t("trashed", { count: outcome.removed }));
    return true;
  };
}
