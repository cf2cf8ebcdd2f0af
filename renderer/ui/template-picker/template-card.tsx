import type { TemplateEntry } from "@shared/api/contract/templates";
import { useTranslation } from "react-i18next";
import { toneOf } from "../activity-type/activity-family";
import { ActivityIcon } from "../activity-type/activity-icon";
import { lengthWords } from "../run-sheet/length-words";
import styles from "./template-picker.module.css";

type TemplateCardProps = { readonly entry: TemplateEntry; readonly onPick: () => void };

/** One template to choose: its type's sign, what it does, how much it lays out. */
export function TemplateCard({ entry, onPick }: TemplateCardProps) {
  const { t } = useTranslation(["templates", "run-sheet", "words"]);
  const { name, summary, type, cues, durationMinutes, goal } = entry.template;
  return (
    <button type="button" data-card className={styles.card} onClick={onPick}>
      <span className={styles.cardHead}>
        <span className={styles.tile} data-tone={toneOf(type)}>
          <ActivityIcon type={type} size={18} />
        </span>
        <b>{name}</b>
        {entry.origin === "shipped" ? null : <em>{t(`origin.${entry.origin}`)}</em>}
      </span>
      <span className={styles.summary}>{summary}</span>
      <span className={styles.facts}>
        {[
          t(`words:activityGoal.${goal}`),
          t("picker.cues", { count: cues.length }),
          lengthWords(durationMinutes, t),
        ].join(" · ")}
      </span>
    </button>
  );
}
