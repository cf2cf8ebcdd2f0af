import type { MessageView } from "@shared/domain/message";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { formatDayTitle } from "../../ui/format-when";
import { useMinute } from "./minute-clock";
import { type TodayFilter, tallyOf } from "./today-entries";
import { TodayFilterChips } from "./today-filter";
import styles from "./today-header.module.css";

type Props = {
  title: string;
  entries: readonly MessageView[];
  date: DateText;
  readAt: WallTime;
  filter: TodayFilter;
  onFilter: (filter: TodayFilter) => void;
};

/** The day, what is left of it, and whose messages are shown. */
export function TodayHeader({ title, entries, date, readAt, filter, onFilter }: Props) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <DayLine entries={entries} date={date} readAt={readAt} />
      <TodayFilterChips entries={entries} filter={filter} onChange={onFilter} />
    </header>
  );
}

function DayLine({ entries, date, readAt }: Pick<Props, "entries" | "date" | "readAt">) {
  const { t } = useTranslation(["today", "common"]);
  const { open, late } = tallyOf(entries, useMinute(readAt));
  const left =
    open === 0 ? t("left.none") : late === 0 ? t("left.open", { count: open }) : t("left.late", { count: open, late });
  return (
    <div className={styles.day}>
      {formatDayTitle(date, t)} · {left}
    </div>
  );
}
