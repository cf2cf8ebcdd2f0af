import type { WeekCadence } from "@shared/api/contract/calendar";
import type { DateText } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { WeekLight } from "./week-light";
import styles from "./week-light.module.css";

/** The last column of the month: the pace of every week drawn beside it. */
export function CadenceColumn({ starts, weeks }: { starts: readonly DateText[]; weeks: readonly WeekCadence[] }) {
  const { t } = useTranslation("calendar");
  const byStart = new Map(weeks.map((week) => [week.weekStart, week]));
  return (
    <aside className={styles.column} aria-label={t("cadence.label")}>
      <div className={styles.head}>{t("cadence.title")}</div>
      {starts.map((start) => {
        const week = byStart.get(start);
        return (
          <div key={start} className={styles.cell}>
            {week ? <WeekLight week={week} display="column" /> : null}
          </div>
        );
      })}
    </aside>
  );
}
