import type { DateText } from "@shared/domain/wall-time";
import { DayMarksButton } from "./day-marks-button";
import styles from "./day-top.module.css";
import { nameByContent } from "./name-by-content";

type Props = { date: DateText; text: string; display: "column" | "line" };

/** The head of a day in week, day and list: its date, and what day it is. */
export function DayHead({ date, text, display }: Props) {
  return (
    <span ref={nameByContent} className={styles.head} data-display={display}>
      <span className={styles.date}>{text}</span>
      <DayMarksButton date={date} display={display} />
    </span>
  );
}
