import type { MessageView } from "@shared/domain/message";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import styles from "./today-list.module.css";
import { TodayRow } from "./today-row";

type Props = {
  entries: readonly MessageView[];
  selectedId: string | undefined;
  date: DateText;
  readAt: WallTime;
  onSelect: (id: string) => void;
};

/** The day's messages in time order; what is left over from earlier days stands first. */
export function TodayList({ entries, selectedId, date, readAt, onSelect }: Props) {
  const { t } = useTranslation("today");
  return (
    <div
      className={styles.list}
      role="listbox"
      aria-label={t("list.label")}
      aria-activedescendant={selectedId ? `today-${selectedId}` : undefined}
      tabIndex={0}
    >
      {entries.map((entry) => (
        <TodayRow
          key={entry.message.id}
          entry={entry}
          selected={entry.message.id === selectedId}
          date={date}
          readAt={readAt}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}
