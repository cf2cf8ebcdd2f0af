import type { ExportPreview } from "@shared/api/contract/exports";
import { IconChevronRight, IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatWhen } from "../../ui/format-when";
import styles from "./export-dialog.module.css";

type Props = {
  messages: ExportPreview["unagreed"];
  today: string;
  onEdit: (messageId: string) => void;
};

/** Every message with a customer's words that nobody agreed to: there is no way around asking (S6). */
export function ExportUnagreed({ messages, today, onEdit }: Props) {
  const { t } = useTranslation(["export", "common"]);
  if (messages.length === 0) return null;
  return (
    <section className={styles.unfilled} aria-label={t("unagreed.label")}>
      <p className={styles.warn}>
        <IconLock size={16} stroke={1.8} aria-hidden />
        {t("unagreed.lead", { count: messages.length })}
      </p>
      <ul className={styles.list}>
        {messages.map(({ messageId, at, title, quotes }) => (
          <li key={messageId}>
            <button type="button" className={styles.open} onClick={() => onEdit(messageId)}>
              <time>{formatWhen(at, today, t)}</time>
              <span className={styles.title}>{title || t("common:untitled")}</span>
              <span className={styles.fields}>{quotes.map(({ name }) => name).join(t("listMark"))}</span>
              <IconChevronRight size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t("unagreed.hint")}</p>
    </section>
  );
}
