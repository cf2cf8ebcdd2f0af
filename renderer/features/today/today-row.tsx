import { isSettled, type MessageView } from "@shared/domain/message";
import { clockOf, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DueChip } from "./due-chip";
import { useMinute } from "./minute-clock";
import { dueStateOf, titleOf } from "./today-entries";
import styles from "./today-list.module.css";

type Props = {
  entry: MessageView;
  selected: boolean;
  date: DateText;
  readAt: WallTime;
  onSelect: (id: string) => void;
};

/** One message of the day: time, what it is, how it stands, and the beginning of its text. */
export const TodayRow = memo(function TodayRow({ entry, selected, date, readAt, onSelect }: Props) {
  const { t } = useTranslation(["today", "words"]);
  const row = useRef<HTMLDivElement>(null);
  const { message } = entry;
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const place = entry.groupName ?? t(`words:channel.${message.channel}`);
  const day = dateOf(message.at);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: ↑↓ and J K move through the list for the whole screen
    <div
      ref={row}
      id={`today-${message.id}`}
      role="option"
      // The list keeps the focus: an option is never a tab stop of its own.
      tabIndex={-1}
      aria-selected={selected}
      className={styles.row}
      data-done={isSettled(message.status) || undefined}
      onClick={() => onSelect(message.id)}
    >
      <RowTime entry={entry} day={day === date ? undefined : day} readAt={readAt} />
      <span className={styles.title}>{titleOf(entry) || place}</span>
      <DueChip entry={entry} readAt={readAt} />
      <span className={styles.excerpt}>
        {place} · {entry.text || t("noText")}
      </span>
    </div>
  );
});

function RowTime({ entry, day, readAt }: { entry: MessageView; day: DateText | undefined; readAt: WallTime }) {
  const late = dueStateOf(entry, useMinute(readAt)).kind === "late";
  return (
    <span className={styles.time} data-late={late || undefined}>
      {day ? <small>{`${Number(day.slice(5, 7))}/${Number(day.slice(8))}`}</small> : null}
      {clockOf(entry.message.at)}
    </span>
  );
}
