import type { TemplateEntry } from "@shared/api/contract/templates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActivityIcon } from "../../../ui/activity-type/activity-icon";
import { lengthWords } from "../../../ui/run-sheet/length-words";
import { StatusChip } from "../../../ui/status-chip";
import { TextField } from "../../../ui/text-field";
import { TemplateCues } from "./template-cues";
import { TemplateFacts } from "./template-facts";
import styles from "./template-page.module.css";
import type { TemplatePartProps } from "./template-part";
import { TemplatePreparations } from "./template-preparations";

type TemplatePageProps = TemplatePartProps & {
  readonly entry: TemplateEntry;
  readonly tools: ReactNode;
  /** What stands above everything: that a shipped one is changed as one's own. */
  readonly notice?: ReactNode;
};

const TONES = { shipped: "neutral", own: "indigo", changed: "amber" } as const;

/** A template from its name to its risks; every field is where it is read. */
export function TemplatePage({ entry, tools, notice, ...part }: TemplatePageProps) {
  const { t } = useTranslation(["templates", "library", "run-sheet"]);
  const { values, patch, disabled } = part;
  return (
    <article className={styles.page} data-read={disabled || undefined} aria-label={values.name}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.chips}>
            <StatusChip tone={TONES[entry.origin]}>{t(`origin.${entry.origin}`)}</StatusChip>
            <StatusChip tone="neutral">{t("picker.cues", { count: values.cues.length })}</StatusChip>
            <StatusChip tone="neutral">{lengthWords(values.durationMinutes, t)}</StatusChip>
          </div>
          <div className={styles.tools}>{tools}</div>
        </header>
        {disabled ? (
          <h1 className={styles.name}>
            <ActivityIcon type={values.type} size={22} />
            {values.name}
          </h1>
        ) : (
          <TextField
            className={styles.nameField ?? ""}
            ariaLabel={t("library:template.name")}
            placeholder={t("library:template.name")}
            value={values.name}
            onChange={(name) => patch({ name })}
          />
        )}
        {notice}
        <TemplateFacts {...part} />
        <TemplateCues {...part} />
        <TemplatePreparations {...part} />
        {entry.source === null ? null : (
          <p className={styles.source}>{t("library:template.source", { source: entry.source, asOf: entry.asOf })}</p>
        )}
      </div>
    </article>
  );
}
