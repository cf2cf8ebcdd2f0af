import { Popover } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import "@mantine/dates/styles.layer.css";
import "dayjs/locale/zh-cn";
import type { DateText } from "@shared/domain/wall-time";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./calendar-toolbar.module.css";

type Props = {
  title: string;
  date: DateText;
  today: DateText | "";
  weekStart: 1 | 7;
  onJump: (date: DateText) => void;
};

/** The title, and behind it a small month to reach any day: far dates are two clicks on the year away (C32). */
export function DateJump({ title, date, today, weekStart, onJump }: Props) {
  const { t, i18n } = useTranslation("calendar");
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <button type="button" className={styles.title} title={t("jump")} onClick={() => setOpened(!opened)}>
          <h1>{title}</h1>
          <IconChevronDown size={15} color="var(--muted)" aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={date}
          defaultDate={date}
          monthLabelFormat={t("jumpMonth")}
          locale={i18n.language === "en" ? "en" : "zh-cn"}
          firstDayOfWeek={weekStart === 7 ? 0 : 1}
          {...(today && { getDayProps: (day) => (day === today ? { fw: 700, c: "var(--cin)" } : {}) })}
          onChange={(picked) => {
            if (picked === null) return;
            setOpened(false);
            onJump(picked.slice(0, 10));
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
