import { ActionIcon, Button, SegmentedControl, Tooltip } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./calendar-toolbar.module.css";
import { CALENDAR_VIEWS, type CalendarView } from "./calendar-view";

type Props = {
  title: ReactNode;
  cadence: ReactNode;
  filters: ReactNode;
  view: CalendarView | "board";
  onView: (view: CalendarView) => void;
  onBoard: () => void;
  onToday: () => void;
  onStep: (step: 1 | -1) => void;
};

/** The line above the calendar: where we are, the way about, how the pace is, what is shown. */
export function CalendarToolbar({ title, cadence, filters, view, onView, onBoard, onToday, onStep }: Props) {
  const { t } = useTranslation("calendar");
  return (
    <header className={styles.bar}>
      {title}
      <div className={styles.steps}>
        <Tooltip label={t("previous")}>
          <ActionIcon variant="default" size={32} aria-label={t("previous")} onClick={() => onStep(-1)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
        </Tooltip>
        <Button onClick={onToday}>{t("today")}</Button>
        <Tooltip label={t("next")}>
          <ActionIcon variant="default" size={32} aria-label={t("next")} onClick={() => onStep(1)}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={styles.cadence}>{cadence}</div>
      <div className={styles.right}>
        {filters}
        <SegmentedControl
          size="sm"
          aria-label={t("view.label")}
          value={view}
          data={[...CALENDAR_VIEWS, "board" as const].map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={(chosen) => (chosen === "board" ? onBoard() : onView(chosen))}
        />
      </div>
    </header>
  );
}
