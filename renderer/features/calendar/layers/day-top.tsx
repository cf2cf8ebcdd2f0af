import type { DateText } from "@shared/domain/wall-time";
import { DayMarksButton } from "./day-marks-button";
import styles from "./day-top.module.css";

/** The upper line of a day in the month: its number, and quietly beside it what day it is. */
export function DayTop({ date, number, isToday }: { date: DateText; number: number; isToday: boolean }) {
  return (
    <span className={styles.top}>
      <span className={styles.number} data-today={isToday || undefined}>
        {number}
      </span>
      <DayMarksButton date={date} display="cell" />
    </span>
  );
}
