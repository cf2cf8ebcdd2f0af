import type { MessageView } from "@shared/domain/message";
import { useTranslation } from "react-i18next";
import { choicesOf, type TodayFilter } from "./today-entries";
import styles from "./today-filter.module.css";

type Props = {
  entries: readonly MessageView[];
  filter: TodayFilter;
  onChange: (filter: TodayFilter) => void;
};

/** Chips to see one person's messages, or those under one name. */
export function TodayFilterChips({ entries, filter, onChange }: Props) {
  const { t } = useTranslation("today");
  return (
    <div className={styles.rows}>
      <div className={styles.chips} role="toolbar" aria-label={t("filter.staff")}>
        <button
          type="button"
          className={styles.chip}
          aria-pressed={filter.kind === "all"}
          onClick={() => onChange({ kind: "all" })}
        >
          {t("filter.all")} {entries.length}
        </button>
        <Choices by="staff" entries={entries} filter={filter} onChange={onChange} />
      </div>
      <div className={styles.chips} role="toolbar" aria-label={t("filter.voice")}>
        <Choices by="voice" entries={entries} filter={filter} onChange={onChange} />
      </div>
    </div>
  );
}

function Choices({ by, entries, filter, onChange }: Props & { by: "staff" | "voice" }) {
  const { t } = useTranslation("today");
  const choices = choicesOf(entries, by);
  // One voice only, or none named: nothing to choose.
  if (choices.length < 2) return null;
  return (
    <>
      {by === "voice" ? <span className={styles.lead}>{t("filter.voiceLead")}</span> : null}
      {choices.map((choice) => {
        const pressed = filter.kind === by && filter.name === choice.name;
        return (
          <button
            key={choice.name ?? ""}
            type="button"
            className={styles.chip}
            aria-pressed={pressed}
            onClick={() => onChange(pressed ? { kind: "all" } : { kind: by, name: choice.name })}
          >
            {choice.name ?? t(`filter.no_${by}`)} {choice.count}
          </button>
        );
      })}
    </>
  );
}
