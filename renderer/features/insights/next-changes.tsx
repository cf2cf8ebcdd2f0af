import type { DateText } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { formatDay } from "../../ui/format-when";
import type { NextChange } from "./insight-sums";
import styles from "./insights.module.css";

type Props = { changes: readonly NextChange[]; today: DateText; onOpen: (activityId: string) => void };

/** Older promises are found with their activity. */
const SHOWN = 6;

/** What was promised to be done differently, each with the activity it comes from. */
export function NextChanges({ changes, today, onOpen }: Props) {
  const { t } = useTranslation(["insights", "common"]);
  if (changes.length === 0) return <p className={styles.none}>{t("changes.none")}</p>;
  return (
    <ul className={styles.changes}>
      {changes.slice(0, SHOWN).map(({ text, activity }) => (
        <li key={activity.id}>
          <button type="button" onClick={() => onOpen(activity.id)}>
            <span>{text}</span>
            <small>
              {activity.title} · {formatDay(activity.start.slice(0, 10), today, t)}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
