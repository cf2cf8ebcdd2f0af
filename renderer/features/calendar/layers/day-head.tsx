import type { DateText } from "@shared/domain/wall-time";
import { DayMarksButton } from "./day-marks-button";
import styles from "./day-top.module.css";

type Props = { date: DateText; text: string; display: "column" | "line" };

/** The head of a day in week, day and list: its date, and what day it is. */
export function DayHead({ date, text, display }: Props) {
  return (
    <span ref={showToAll} className={styles.head} data-display={display}>
      <span className={styles.date}>{text}</span>
      <DayMarksButton date={date} display={display} />
    </span>
  );
}

/** FullCalendar hides a head that links nowhere from those who hear the page: it has said the date. What we add is still to be said. */
function showToAll(head: HTMLElement | null): void {
  head?.closest("[aria-hidden]")?.removeAttribute("aria-hidden");
}
