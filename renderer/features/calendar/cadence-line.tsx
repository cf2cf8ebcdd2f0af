import type { WeekCadence } from "@shared/api/contract/calendar";
import type { Activity } from "@shared/domain/activity";
import { startOfWeek } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../api/use-workspace";
import styles from "./cadence-line.module.css";
import type { CalendarSight } from "./calendar-view";
import { WeekLight } from "./week-light";

type Props = { sight: CalendarSight; activities: readonly Activity[]; weeks: readonly WeekCadence[] };

/** The pace in words: of the month as a whole, or of the one week in sight with its light. */
export function CadenceLine({ sight, activities, weeks }: Props) {
  const { t } = useTranslation("calendar");
  const { weeklyActivities, weekStart } = useSettings();
  if (sight.view !== "month") {
    const start = startOfWeek(sight.first, weekStart);
    const week = weeks.find((item) => item.weekStart === start);
    return week ? <WeekLight week={week} display="line" /> : null;
  }
  const planned = activities.filter(
    (activity) =>
      activity.status !== "cancelled" &&
      activity.start.slice(0, 10) >= sight.first &&
      activity.start.slice(0, 10) <= sight.last,
  );
  const count = t("cadence.month", { count: planned.length });
  const target = t("cadence.target", weeklyActivities);
  return (
    <p className={styles.line} title={[count, target].join(t("listMark"))}>
      <span>{count}</span>
      <span>{target}</span>
    </p>
  );
}
