import { Button } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { clockOf } from "@shared/domain/wall-time";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./today-detail.module.css";
import type { TodayActions } from "./use-today-actions";

/** What became of a message, and the way to take that back. */
export function SettledBar({
  entry,
  actions,
  onCopy,
}: {
  entry: MessageView;
  actions: TodayActions;
  onCopy: () => void;
}) {
  const { t } = useTranslation("today");
  const { message } = entry;
  const sentence =
    message.status === "skipped"
      ? t("settled.skipped", { reason: message.skipReason })
      : t("settled.sent", {
          time: message.sentAt ? clockOf(message.sentAt) : "",
          name: entry.staffName ?? t("someone"),
        });
  return (
    <footer className={styles.actions}>
      <span className={styles.settled}>{sentence}</span>
      <div className={styles.right}>
        <Button onClick={onCopy}>{t("copy.again")}</Button>
        <Button leftSection={<IconArrowBackUp size={16} />} onClick={() => actions.reopen(entry)}>
          {message.status === "skipped" ? t("settled.reopenSkipped") : t("settled.reopenSent")}
        </Button>
      </div>
    </footer>
  );
}
