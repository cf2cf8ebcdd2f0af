import { Button, Modal, SegmentedControl } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useSettings } from "../../api/use-workspace";
import type { PayloadOf } from "../../browser/commands";
import { saveFile } from "../../browser/download";
import { savePending } from "../../browser/pending-saves";
import { DialogFoot } from "../../ui/dialog-foot";
import { LoadingState } from "../../ui/loading-state";
import { type ReviewChoice, requestOf, startReview } from "./review-choice";
import { ReviewDays } from "./review-days";
import classes from "./review-dialog.module.css";
import { ReviewDrafts } from "./review-drafts";
import { ReviewSent } from "./review-sent";

type SendReviewDialogProps = {
  readonly onClose: () => void;
  readonly wanted: PayloadOf<"sendForReview"> | undefined;
};

/** Makes the page on which somebody without the app reviews drafts, or the messages of some days. */
export function SendReviewDialog({ onClose, wanted }: SendReviewDialogProps) {
  const { t } = useTranslation(["review", "common"]);
  const today = useToday();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("send.title")}
      size={640}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {today === "" ? <LoadingState rows={6} /> : <SendForm today={today} wanted={wanted} onClose={onClose} />}
    </Modal>
  );
}

function SendForm({ today, wanted, onClose }: SendReviewDialogProps & { readonly today: string }) {
  const { t } = useTranslation(["review", "common"]);
  const { weekStart } = useSettings();
  const [choice, setChoice] = useState<ReviewChoice>(() => startReview(wanted, today, weekStart));
  const [made, setMade] = useState<File>();
  const make = useMutation(
    api.reviews.export.mutationOptions({
      onSuccess: (file) => {
        saveFile(file);
        setMade(file);
      },
    }),
  );
  const request = requestOf(choice);
  const send = async () => {
    if (!request) return;
    await savePending();
    make.mutate(request);
  };
  if (made) return <ReviewSent file={made} onClose={onClose} />;
  return (
    <div className={classes.form}>
      <SegmentedControl
        aria-label={t("send.what")}
        value={choice.what}
        data={[
          { value: "drafts", label: t("send.drafts") },
          { value: "days", label: t("send.days") },
        ]}
        onChange={(what) => setChoice({ ...choice, what: what === "days" ? "days" : "drafts" })}
      />
      {choice.what === "drafts" ? (
        <ReviewDrafts chosen={choice.draftIds} onChoose={(draftIds) => setChoice({ ...choice, draftIds })} />
      ) : (
        <ReviewDays choice={choice} onChange={(changes) => setChoice({ ...choice, ...changes })} />
      )}
      <DialogFoot note={t("send.hint")}>
        <Button variant="filled" loading={make.isPending} disabled={!request} onClick={() => void send()}>
          {choice.what === "drafts" ? t("send.makeDrafts", { count: choice.draftIds?.length ?? 0 }) : t("send.make")}
        </Button>
      </DialogFoot>
    </div>
  );
}
