import { Checkbox } from "@mantine/core";
import { IconAlertOctagon, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Disclaimer } from "../../ui/findings/disclaimer";
import { formatWhen } from "../../ui/format-when";
import styles from "./export-dialog.module.css";
import type { SeriousMessage } from "./use-serious-messages";

type Props = {
  messages: readonly SeriousMessage[];
  today: string;
  allow: boolean;
  onAllow: (allow: boolean) => void;
  onEdit: (messageId: string) => void;
};

/** Every message in which a check found something serious, and the choice to hand it over all the same. */
export function ExportFindings({ messages, today, allow, onAllow, onEdit }: Props) {
  const { t, i18n } = useTranslation(["checks", "common"]);
  if (messages.length === 0) return null;
  const language = i18n.language === "en" ? "en" : "zh";
  return (
    <section className={styles.unfilled} aria-label={t("serious.label")}>
      <p className={styles.warn}>
        <IconAlertOctagon size={16} stroke={1.8} aria-hidden />
        {t("export.lead", { count: messages.length })}
      </p>
      <ul className={styles.list}>
        {messages.map(({ id, at, title, findings }) => (
          <li key={id}>
            <button type="button" className={styles.open} onClick={() => onEdit(id)}>
              <time>{formatWhen(at, today, t)}</time>
              <span className={styles.title}>{title || t("common:untitled")}</span>
              <span className={styles.fields}>
                {findings.map(({ text, reason }) => text.replace(/\s+/g, " ") || reason[language]).join(t("listMark"))}
              </span>
              <IconChevronRight size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <Disclaimer />
      <Checkbox
        size="sm"
        label={t("export.allow")}
        checked={allow}
        onChange={(event) => onAllow(event.currentTarget.checked)}
      />
    </section>
  );
}
