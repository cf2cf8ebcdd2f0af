import type { RecordKind } from "@shared/domain/record-kinds";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { recordClient } from "../api/record-client";
import { runMutation } from "../api/run-mutation";
import { savePending } from "../browser/pending-saves";
import { notifyUndo } from "./undo-toast";

/** Puts a record in the trash and says so with a way back. */
export function useTrash(kind: RecordKind): (id: string, name: string) => Promise<void> {
  const queryClient = useQueryClient();
  const { t } = useTranslation("common");
  return useCallback(
    async (id, name) => {
      const operations = recordClient(kind);
      await savePending();
      await runMutation(queryClient, { mutationFn: operations.trash }, { ids: [id] });
      notifyUndo(t("movedToTrash", { name: name || t("untitled") }), () => {
        void runMutation(queryClient, { mutationFn: operations.restore }, { ids: [id] });
      });
    },
    [kind, queryClient, t],
  );
}
