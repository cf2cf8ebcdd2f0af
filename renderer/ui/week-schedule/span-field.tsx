import { ActionIcon, SegmentedControl } from "@mantine/core";
import { addDays, type DateText, daysBetween } from "@shared/domain/wall-time";
import { MOST_DAYS, weekOf } from "@shared/domain/week-schedule";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSettings } from "../../api/use-workspace";
import { DateField } from "../date-field";
import styles from "./week-schedule.module.css";

/** The week that holds `day`; with `to` the days from `day` to it. */
export type ChosenSpan = { readonly day: DateText; readonly to?: DateText | undefined };

type SpanFieldProps = { readonly value: ChosenSpan; readonly onChange: (span: ChosenSpan) => void };

/** A week to page through, or some days from one to another. */
export function SpanField({ value, onChange }: SpanFieldProps) {
  const { t } = useTranslation("week-schedule");
  const { weekStart } = useSettings();
  const { day, to } = value;
  const week = weekOf(day, weekStart);
  const choose = (mode: string) => onChange(mode === "week" ? { day } : { day: week.from, to: week.to });
  const setDays = (one: DateText, other: DateText) => {
    const [from, last] = one <= other ? [one, other] : [other, one];
    onChange({ day: from, to: daysBetween(from, last) < MOST_DAYS ? last : addDays(from, MOST_DAYS - 1) });
  };
  return (
    <>
      <SegmentedControl
        size="sm"
        aria-label={t("days.label")}
        value={to === undefined ? "week" : "days"}
        data={(["week", "days"] as const).map((mode) => ({ value: mode, label: t(`days.${mode}`) }))}
        onChange={choose}
      />
      {to === undefined ? (
        <div className={styles.week}>
          <ActionIcon variant="default" aria-label={t("before")} onClick={() => onChange({ day: addDays(day, -7) })}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <span>
            {t("span", {
              ...{ fromMonth: Number(week.from.slice(5, 7)), fromDay: Number(week.from.slice(8)) },
              ...{ toMonth: Number(week.to.slice(5, 7)), toDay: Number(week.to.slice(8)) },
            })}
          </span>
          <ActionIcon variant="default" aria-label={t("after")} onClick={() => onChange({ day: addDays(day, 7) })}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </div>
      ) : (
        <div className={styles.days}>
          <DateField ariaLabel={t("days.from")} value={day} onChange={(from) => from && setDays(from, to)} />
          <span>—</span>
          <DateField ariaLabel={t("days.to")} value={to} onChange={(until) => until && setDays(day, until)} />
        </div>
      )}
    </>
  );
}
