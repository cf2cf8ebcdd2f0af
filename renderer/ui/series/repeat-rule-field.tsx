import { Chip } from "@mantine/core";
import { dateOf, type WallTime } from "@shared/domain/wall-time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { weekdayName } from "../format-when";
import { NumberField } from "../number-field";
import { SelectField } from "../select-field";
import { presetName } from "./preset-name";
import {
  MONTH_PLACES,
  type MonthPlace,
  nthOf,
  REPEAT_UNITS,
  type RepeatChoice,
  type RepeatUnit,
} from "./repeat-choice";
import styles from "./repeat-dialog.module.css";
import { presetChoice, presetOf, REPEAT_PRESETS, type RepeatPreset } from "./repeat-presets";

type Props = {
  readonly choice: RepeatChoice;
  readonly start: WallTime;
  readonly onChange: (choice: RepeatChoice) => void;
};

/** Every how often: one of the usual ways, or put together by hand. */
export function RepeatRuleField({ choice, start, onChange }: Props) {
  const { t } = useTranslation(["series", "common"]);
  const preset = presetOf(choice, start);
  const [isOwn, setOwn] = useState(preset === undefined);
  const shown = isOwn ? "own" : (preset ?? "own");
  const patch = (changes: Partial<RepeatChoice>) => onChange({ ...choice, ...changes });
  const pick = (name: RepeatPreset | "own") => {
    setOwn(name === "own");
    if (name !== "own") patch(presetChoice(name, start));
  };
  return (
    <>
      <SelectField<RepeatPreset | "own">
        label={t("dialog.how")}
        value={shown}
        autoFocus
        options={[
          ...REPEAT_PRESETS.map((value) => ({ value, label: presetName(value, start, t) })),
          { value: "own", label: t("preset.own") },
        ]}
        onChange={pick}
      />
      {shown === "own" ? (
        <>
          <div className={styles.every}>
            <NumberField
              label={t("dialog.every")}
              min={1}
              max={99}
              value={choice.interval}
              disabled={choice.unit === "lunar"}
              onChange={(interval) => patch({ interval: interval ?? 1 })}
            />
            <SelectField<RepeatUnit>
              ariaLabel={t("dialog.unit")}
              value={choice.unit}
              options={REPEAT_UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))}
              onChange={(unit) => patch({ unit, ...(unit === "lunar" && { interval: 1 }) })}
            />
          </div>
          {choice.unit === "week" ? <WeekdayChips choice={choice} onChange={patch} /> : null}
          {choice.unit === "month" ? (
            <SelectField<MonthPlace>
              label={t("dialog.place")}
              value={choice.place}
              options={MONTH_PLACES.map((value) => ({ value, label: placeName(value, start, t) }))}
              onChange={(place) => patch({ place })}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}

function WeekdayChips({
  choice,
  onChange,
}: {
  readonly choice: RepeatChoice;
  readonly onChange: (changes: Partial<RepeatChoice>) => void;
}) {
  const { t } = useTranslation(["series", "common"]);
  return (
    <Chip.Group
      multiple
      value={choice.weekdays.map(String)}
      onChange={(days) => {
        // A week without a day would fall on the start's own: at least one stays chosen.
        if (days.length > 0) onChange({ weekdays: days.map(Number).sort() });
      }}
    >
      <fieldset className={styles.days} style={{ border: 0, margin: 0, padding: 0 }} aria-label={t("dialog.weekdays")}>
        {["1", "2", "3", "4", "5", "6", "7"].map((day) => (
          <Chip key={day} value={day} size="xs">
            {t(`common:weekdays.${day}`)}
          </Chip>
        ))}
      </fieldset>
    </Chip.Group>
  );
}

function placeName(place: MonthPlace, start: WallTime, t: Parameters<typeof presetName>[2]): string {
  if (place === "last") return t("series:lastDay");
  const day = dateOf(start);
  if (place === "day") return t("series:dayOfMonth", { day: Number(day.slice(8, 10)) });
  const [weekday, nth] = [weekdayName(day, t), nthOf(day)];
  if (nth === -1) return t("series:lastWeekday", { weekday });
  return t("series:nthWeekday", { weekday, nth: t(`series:nth.${nth}`) });
}
