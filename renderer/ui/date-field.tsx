import { DateInput } from "@mantine/dates";
import type { DateText } from "@shared/domain/wall-time";
import { IconCalendar } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToday } from "../api/use-now";
import { useSettings } from "../api/use-workspace";
import { type FieldProps, inputPropsOf } from "./field-props";
import { formatDateFull } from "./format-when";
import { parseDate } from "./parse-date";
import "@mantine/dates/styles.layer.css";
import "dayjs/locale/zh-cn";

type DateFieldProps = FieldProps<DateText | null> & { readonly clearable?: boolean };

/** A day: typed as people write it, or picked from the calendar. */
export function DateField({ clearable = false, ...props }: DateFieldProps) {
  const { t, i18n } = useTranslation("common");
  const today = useToday();
  const { weekStart } = useSettings();
  return (
    <DateInput
      {...inputPropsOf(props)}
      value={props.value}
      onChange={(value) => {
        if (value !== null) props.onChange(value.slice(0, 10));
        else if (clearable) props.onChange(null);
      }}
      valueFormat={(date) => formatDateFull(date.slice(0, 10), t)}
      dateParser={(typed) => (today ? (parseDate(typed, today) ?? null) : null)}
      leftSection={<IconCalendar size={15} aria-hidden />}
      firstDayOfWeek={weekStart === 7 ? 0 : 1}
      locale={i18n.language === "en" ? "en" : "zh-cn"}
      monthLabelFormat={t("monthFormat")}
      yearLabelFormat={t("yearFormat")}
      weekendDays={[]}
      clearable={clearable}
      clearButtonProps={{ "aria-label": t("clear") }}
    />
  );
}
