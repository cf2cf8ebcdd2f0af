import { useTranslation } from "react-i18next";
import classes from "./group-slots.module.css";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

type WeekdayTogglesProps = {
  /** ISO weekdays, 1 is Monday. */
  readonly value: readonly number[];
  readonly onChange: (weekdays: number[]) => void;
};

/** The seven days of the week as small buttons, any of them pressed. */
export function WeekdayToggles({ value, onChange }: WeekdayTogglesProps) {
  const { t } = useTranslation(["planning", "common"]);
  const toggle = (day: number) =>
    onChange(value.includes(day) ? value.filter((other) => other !== day) : [...value, day].sort((a, b) => a - b));
  return (
    <fieldset className={classes.days} aria-label={t("slots.days")}>
      {WEEKDAYS.map((day) => (
        <button
          key={day}
          type="button"
          aria-pressed={value.includes(day)}
          aria-label={t(`common:weekdays.${day}`)}
          title={t(`common:weekdays.${day}`)}
          onClick={() => toggle(day)}
        >
          {t(`slots.day.${day}`)}
        </button>
      ))}
    </fieldset>
  );
}
