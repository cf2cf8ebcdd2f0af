import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { DialogFoot } from "../../ui/dialog-foot";
import { TextIntakeDialog } from "../../ui/text-intake/text-intake-dialog";
import { notifyUndo } from "../../ui/undo-toast";
import classes from "./review-dialog.module.css";
import { SuggestionList } from "./suggestion-list";

type TakeReviewDialogProps = {
  readonly onClose: () => void;
  /** What was pasted already. */
  readonly text?: string | undefined;
};

/** Takes in what a reviewer sent back: paste it, look at each suggestion, accept one by one or all that do not clash. */
export function TakeReviewDialog({ onClose, text: pasted }: TakeReviewDialogProps) {
  const { t } = useTranslation(["review", "common"]);
  const [text, setText] = useState(pasted);
  const preview = useQuery({
    ...api.reviews.preview.queryOptions({ input: { text: text ?? "" }, retry: false, gcTime: 0 }),
    enabled: text !== undefined,
  });
  const accept = useMutation(
    api.reviews.apply.mutationOptions({ onSuccess: ({ changed }) => notifyUndo(t("accepted", { count: changed })) }),
  );
  const found = text === undefined || preview.isError ? undefined : preview.data;
  const open = found?.suggestions.filter(({ state }) => state === "open").length ?? 0;
  const acceptThese = async (ids: readonly string[], takeClashes: boolean) => {
    if (text === undefined) return;
    await savePending();
    await accept.mutateAsync({ text, ids: [...ids], takeClashes }).catch(() => undefined);
  };
  const acceptAll = async () => {
    const ids = found?.suggestions.filter(({ state }) => state === "open").map(({ id }) => id) ?? [];
    await acceptThese(ids, false);
    if (found?.suggestions.every(({ state }) => state !== "clash")) onClose();
  };
  return (
    <TextIntakeDialog
      title={found?.reviewer ? t("take.titleOf", { name: found.reviewer }) : t("take.title")}
      intake={{
        label: t("take.paste"),
        hint: t("take.pasteHint"),
        placeholder: t("take.placeholder"),
        action: t("take.look"),
      }}
      onText={setText}
      onClose={onClose}
      isReading={preview.isFetching}
      error={preview.error}
    >
      {found && (
        <div className={classes.form}>
          <SuggestionList
            suggestions={found.suggestions}
            isBusy={accept.isPending || preview.isFetching}
            onAccept={(suggestion) => void acceptThese([suggestion.id], suggestion.state === "clash")}
          />
          <DialogFoot>
            <Button onClick={() => setText(undefined)}>{t("take.other")}</Button>
            {open > 0 ? (
              <Button
                variant="filled"
                autoFocus
                loading={accept.isPending}
                disabled={preview.isFetching}
                onClick={() => void acceptAll()}
              >
                {t("take.all", { count: open })}
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
