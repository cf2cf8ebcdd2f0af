import type { CadenceWeek } from "@shared/domain/cadence-board";
import { useTranslation } from "react-i18next";
import styles from "./board-table.module.css";
import { Light } from "./light";
import small from "./small-words.module.css";

type Props = {
  readonly week: CadenceWeek;
  readonly isMoments: boolean;
  readonly place: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly name: string;
};

/** A week of a group: its worst light, how many activities and messages, and what else is the matter in a word. */
export function WeekCell({ week, isMoments, place, isOpen, onOpen, name }: Props) {
  const { t } = useTranslation("cadence");
  const needs = week.checks.filter(({ level, rule }) => level !== "green" && rule !== "activities");
  const counts = isMoments
    ? t("cell.moments", { messages: week.messages, offers: week.offers })
    : t("cell.activities", { count: week.activities });
  const words = needs.map(({ rule }) => t(`rule.${rule}`)).join(" · ");
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={place}
      data-open={isOpen || undefined}
      aria-pressed={isOpen}
      aria-label={t("cell.describe", {
        name,
        week: week.weekStart,
        level: t(`level.${week.level}`),
        counts,
        messages: week.messages,
      })}
      onClick={onOpen}
    >
      <span className={styles.cellHead}>
        <Light level={week.level} />
        <Counts words={counts} />
      </span>
      <span className={small.words}>
        {words || (isMoments ? t("cell.clear") : t("cell.messages", { count: week.messages }))}
      </span>
    </button>
  );
}

/** `2 activities` with its number in bold; all of it in bold, five weeks would not fit beside the panel in English. */
function Counts({ words }: { readonly words: string }) {
  const [, number = "", rest = words] = /^(\d+)(.*)$/.exec(words) ?? [];
  return (
    <span>
      <b>{number}</b>
      {rest}
    </span>
  );
}
