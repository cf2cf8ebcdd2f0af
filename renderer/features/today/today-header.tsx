import { ActionIcon, Tooltip } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { IconPictureInPictureTop, IconReceipt } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { formatDayTitle } from "../../ui/format-when";
import { useMinute } from "./minute-clock";
import { ReminderButton } from "./reminder-button";
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
  /** Open messages of earlier days that are not in the list. */
  earlier: number;
};

/** The day, what is left of it, and whose messages are shown. */
export function TodayHeader({ title, entries, date, readAt, filter, onFilter, earlier }: Props) {
  const { t } = useTranslation("today");
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.tools}>
          <ReminderButton />
          <Tooltip label={t("receipt.open")}>
            <ActionIcon
              variant="default"
              size={30}
              aria-label={t("receipt.title")}
              onClick={() => runCommand("takeReceipt")}
            >
              <IconReceipt size={16} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("paste.open")}>
            <ActionIcon
              variant="default"
              size={30}
              aria-label={t("paste.title")}
              onClick={() => runCommand("pasteWindow")}
            >
              <IconPictureInPictureTop size={16} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      <DayLine entries={entries} date={date} readAt={readAt} earlier={earlier} />
      <TodayFilterChips entries={entries} filter={filter} onChange={onFilter} />
    </header>
  );
}

function DayLine({ entries, date, readAt, earlier }: Pick<Props, "entries" | "date" | "readAt" | "earlier">) {
  const { t } = useTranslation(["today", "common"]);
  const listed = tallyOf(entries, useMinute(readAt));
  // What is not listed is past its time, all of it.
  const [open, late] = [listed.open + earlier, listed.late + earlier];
  const left =
    open === 0 ? t("left.none") : late === 0 ? t("left.open", { count: open }) : t("left.late", { count: open, late });
  return (
    <div className={styles.day}>
      {formatDayTitle(date, t)} · {left}
    </div>
  );
}
