import { VisuallyHidden } from "@mantine/core";
import type { DateText } from "@shared/domain/wall-time";
import { DayMarksButton } from "./day-marks-button";
import styles from "./day-top.module.css";
import { nameByContent } from "./name-by-content";

/** The upper line of a day in the month: its number, and quietly beside it what day it is. */
export function DayTop({ date, number, isToday }: { date: DateText; number: number; isToday: boolean }) {
  return (
    <span ref={nameByContent} className={styles.top}>
      <VisuallyHidden>{date}</VisuallyHidden>
      <span className={styles.number} data-today={isToday || undefined} aria-hidden>
        {number}
      </span>
      <DayMarksButton date={date} display="cell" />
    </span>
  );
}
