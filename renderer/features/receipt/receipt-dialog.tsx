import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { DialogFoot } from "../../ui/dialog-foot";
import { TextIntakeDialog } from "../../ui/text-intake/text-intake-dialog";
import { notifyUndo } from "../../ui/undo-toast";
import classes from "./receipt-dialog.module.css";
import { ReceiptTable } from "./receipt-table";

type ReceiptDialogProps = {
  readonly onClose: () => void;
  /** The text of a receipt that was pasted already. */
  readonly text?: string | undefined;
};

/** Takes in what a helper ticked on the phone: paste it, look at what changes, take it in as one step. */
export function ReceiptDialog({ onClose, text: pasted }: ReceiptDialogProps) {
  const { t } = useTranslation(["receipt", "common"]);
  const [text, setText] = useState(pasted);
  const preview = useQuery({
    ...api.receipts.preview.queryOptions({ input: { text: text ?? "" }, retry: false, gcTime: 0 }),
    enabled: text !== undefined,
  });
  const take = useMutation(
    api.receipts.apply.mutationOptions({
      onSuccess: ({ changed }) => {
        onClose();
        notifyUndo(t("taken", { count: changed }));
      },
    }),
  );
  const changes = text === undefined || preview.isError ? undefined : preview.data?.changes;
  const due = changes?.filter(({ effect }) => effect === "sent" || effect === "noted").length ?? 0;
  const takeIn = async () => {
    if (text === undefined) return;
    await savePending();
    take.mutate({ text });
  };
  return (
    <TextIntakeDialog
      title={t("title")}
      intake={{ label: t("paste"), hint: t("pasteHint"), placeholder: t("placeholder"), action: t("look") }}
      onText={setText}
      onClose={onClose}
      isReading={preview.isFetching}
      error={preview.error}
    >
      {changes && (
        <div className={classes.preview}>
          <p className={classes.lead} aria-live="polite">
            {due > 0 ? t("lead", { count: changes.length, due }) : t("nothingNew", { count: changes.length })}
          </p>
          <ReceiptTable changes={changes} />
          <DialogFoot>
            <Button onClick={() => setText(undefined)}>{t("other")}</Button>
            {due > 0 ? (
              <Button variant="filled" autoFocus loading={take.isPending} onClick={() => void takeIn()}>
                {t("take", { count: due })}
              </Button>
            ) : (
              <Button variant="filled" autoFocus onClick={onClose}>
                {t("common:done")}
              </Button>
            )}
          </DialogFoot>
        </div>
      )}
    </TextIntakeDialog>
  );
}
