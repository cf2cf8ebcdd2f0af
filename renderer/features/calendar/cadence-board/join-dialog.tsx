import { Button, Modal } from "@mantine/core";
import type { CadenceAction } from "@shared/domain/cadence-board";
import type { DateText } from "@shared/domain/wall-time";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { ErrorState } from "../../../ui/error-state";
import { formatWhen } from "../../../ui/format-when";
import { LoadingState } from "../../../ui/loading-state";
import { ProseField } from "../../../ui/prose-field";
import { notifyUndo } from "../../../ui/undo-toast";
import styles from "./fill-week.module.css";

export type JoinAction = Extract<CadenceAction, { kind: "join_messages" }>;

type Props = {
  /** The two messages; undefined keeps the dialog closed. */
  readonly pair: JoinAction | undefined;
  readonly today: DateText;
  readonly onClose: () => void;
};

/** Two messages of a noisy day as one: what it will say, to be rewritten before it is taken. */
export function JoinDialog({ pair, today, onClose }: Props) {
  const { t } = useTranslation("cadence");
  return (
    <Modal opened={pair !== undefined} onClose={onClose} size={560} title={t("join.title")}>
      {pair ? <JoinForm pair={pair} today={today} onClose={onClose} /> : null}
    </Modal>
  );
}

function JoinForm({ pair, today, onClose }: Props & { readonly pair: JoinAction }) {
  const { t } = useTranslation(["cadence", "common"]);
  const { id, otherId } = pair;
  const preview = useQuery({ ...api.messages.joinPreview.queryOptions({ input: { id, otherId } }), gcTime: 0 });
  const join = useMutation(api.messages.join.mutationOptions());
  const [written, setWritten] = useState<string>();
  if (preview.isError) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <LoadingState rows={3} />;
  const text = written ?? preview.data.text;
  const titles = { title: pair.title || t("common:untitled"), other: pair.otherTitle || t("common:untitled") };
  const accept = () =>
    join.mutate(
      { id, otherId, text },
      {
        onSuccess: () => {
          notifyUndo(t("done.join_messages", titles));
          onClose();
        },
      },
    );
  return (
    <>
      <ul className={styles.joined}>
        {(
          [
            [id, pair.at, titles.title],
            [otherId, pair.otherAt, titles.other],
          ] as const
        ).map(([key, when, title]) => (
          <li key={key}>
            <span>{formatWhen(when, today, t)}</span>
            {title}
          </li>
        ))}
      </ul>
      <ProseField label={t("join.text")} value={text} minRows={6} maxRows={14} onChange={setWritten} />
      <p className={styles.joinHint}>
        {preview.data.mediaIds.length > 0 ? `${t("join.images", { count: preview.data.mediaIds.length })} · ` : ""}
        {t("join.hint")}
      </p>
      <footer className={styles.fillFoot}>
        <Button onClick={onClose}>{t("common:cancel")}</Button>
        <Button variant="filled" disabled={text.trim() === ""} loading={join.isPending} onClick={accept}>
          {t("join.accept")}
        </Button>
      </footer>
    </>
  );
}
