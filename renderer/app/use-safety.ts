import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import { runMutation } from "../api/run-mutation";
import { useSwitchWorkspace } from "../api/use-switch-workspace";
import { savePending } from "../browser/pending-saves";
import { changeSentence } from "../ui/change-sentence";

/** Undo, redo, backup and close: each first saves what is typed. */
export function useSafety() {
  const queryClient = useQueryClient();
  const switchWorkspace = useSwitchWorkspace();
  const { t } = useTranslation(["shell", "common", "words"]);

  const undo = async () => {
    await savePending();
    const { undone } = await runMutation(queryClient, api.changes.undo.mutationOptions(), undefined);
    notifications.show({ message: t("undone", { step: changeSentence(undone.label, t) }), autoClose: 3000 });
  };
  const redo = async () => {
    await savePending();
    const { redone } = await runMutation(queryClient, api.changes.redo.mutationOptions(), undefined);
    notifications.show({ message: t("redone", { step: changeSentence(redone.label, t) }), autoClose: 3000 });
  };
  const backUpNow = async () => {
    await savePending();
    const backup = await runMutation(queryClient, api.backups.create.mutationOptions(), undefined);
    notifications.show({ color: "jade", message: t("backup.made", { count: backup.rows }) });
  };
  const closeWorkspace = async () => {
    await savePending();
    const meta = { switchesWorkspace: true };
    await runMutation(queryClient, api.workspaces.close.mutationOptions({ meta }), undefined);
    switchWorkspace(null);
  };

  // A failure has been shown by the mutation cache already.
  const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined);
  return {
    undo: quietly(undo),
    redo: quietly(redo),
    backUpNow: quietly(backUpNow),
    closeWorkspace: quietly(closeWorkspace),
  };
}
