import { Button, Modal, Stack } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { savePending } from "../../browser/pending-saves";
import { DialogFoot } from "../../ui/dialog-foot";
import { ErrorState } from "../../ui/error-state";
import { formatWhen, wallTimeOf } from "../../ui/format-when";
import { LoadingState } from "../../ui/loading-state";
import { useUndoToast } from "../../ui/undo-toast";
import { RestorePreview } from "./restore-preview";

type RestoreDialogProps = { readonly name: string; readonly timeZone: string; readonly onClose: () => void };

/** Shows what going back to a backup would change before anything does; afterwards one undo takes it back. */
export function RestoreDialog({ name, timeZone, onClose }: RestoreDialogProps) {
  const { t } = useTranslation(["settings", "common"]);
  const today = useToday();
  const undoToast = useUndoToast();
  const preview = useQuery(api.backups.previewRestore.queryOptions({ input: { name }, staleTime: 0 }));
  const restore = useMutation(
    api.backups.restore.mutationOptions({
      onSuccess: ({ changed }) => {
        onClose();
        undoToast(t("backups.restored", { count: changed }));
      },
    }),
  );
  // What is typed but not saved would be missing from the comparison.
  useEffect(() => void savePending(), []);

  const at = preview.data ? wallTimeOf(preview.data.backup.at, timeZone) : "";
  const when = at && today ? formatWhen(at, today, t) : at;
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title={t("backups.restoreTitle", { when })}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {preview.isPending && <LoadingState rows={5} />}
      {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data && (
        <Stack gap="md">
          <RestorePreview preview={preview.data} />
          <DialogFoot>
            <Button onClick={onClose}>{t("common:cancel")}</Button>
            <Button variant="filled" loading={restore.isPending} onClick={() => restore.mutate({ name })}>
              {t("backups.restoreAction")}
            </Button>
          </DialogFoot>
        </Stack>
      )}
    </Modal>
  );
}
