import { IconCalendarQuestion } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HolidayFileButton } from "../../../ui/day-layers/holiday-file-button";
import type { CalendarSight } from "../calendar-view";
import type { LayerChoice } from "./layer-choice";
import styles from "./pending-note.module.css";
import { useDayLayers } from "./use-day-layers";

type Props = { sight: CalendarSight | undefined; choice: LayerChoice };

/** Says which years in sight have no published holiday schedule, and takes a file that has one. */
export function PendingNote({ sight, choice }: Props) {
  const { t } = useTranslation("day-layers");
  const { holidayYears } = useDayLayers(sight, choice);
  const years = holidayYears.filter(({ state }) => state === "pending").map(({ year }) => year);
  if (!choice.holiday || years.length === 0) return null;
  return (
    <p className={styles.note}>
      <IconCalendarQuestion size={16} stroke={1.6} aria-hidden />
      {t("pending", { year: years.join(t("listMark")) })}
      <HolidayFileButton label={t("holidays.importShort")} variant="subtle" />
    </p>
  );
}
