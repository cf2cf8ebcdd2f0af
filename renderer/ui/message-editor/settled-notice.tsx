import { Button } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../format-when";
import styles from "./message-form.module.css";

/** Says that a message went out or was dropped, and offers to take that back; what was pasted does not change any more. */
export function SettledNotice({ view }: { view: MessageView }) {
  const { t } = useTranslation(["message-editor", "common"]);
  const today = useToday();
  const reopen = useMutation(api.messages.reopen.mutationOptions());
  const { id, status, sentAt, skipReason } = view.message;
  return (
    <div className={styles.notice} data-status={status} role="status">
      <span>
        {status === "skipped"
          ? t("settled.skipped", { reason: skipReason })
          : t("settled.sent", { when: sentAt && today ? formatWhen(sentAt, today, t) : "" })}
      </span>
      <Button size="xs" loading={reopen.isPending} onClick={() => reopen.mutate({ id })}>
        {t("settled.reopen")}
      </Button>
    </div>
  );
}
