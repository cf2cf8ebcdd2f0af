import { Input } from "@mantine/core";
import type { CueTime } from "@shared/domain/cue-time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClockField } from "../clock-field";
import type { FieldProps } from "../field-props";
import { NumberField } from "../number-field";
import { SelectField } from "../select-field";
import styles from "./cue-time-field.module.css";
import {
  CUE_TIME_SIDES,
  type CueTimeSide,
  DISTANCE_UNITS,
  type DistanceUnit,
  distanceOf,
  sideOf,
  turnTo,
  unitOf,
} from "./cue-time-parts";
import { cueTimeWords } from "./cue-time-words";

type CueTimeFieldProps = Pick<FieldProps<CueTime>, "value" | "onChange" | "label" | "disabled">;

const UNITS = Object.keys(DISTANCE_UNITS) as DistanceUnit[];

/** When a cue is due by rule, put together from words: 开始前 30 分钟, 前一天 20:00. */
export function CueTimeField({ value, onChange, label, disabled = false }: CueTimeFieldProps) {
  const { t } = useTranslation("run-sheet");
  const side = sideOf(value);
  return (
    <Input.Wrapper label={label} labelElement="div" description={cueTimeWords(value, t)} inputWrapperOrder={ORDER}>
      <fieldset className={styles.parts} disabled={disabled}>
        <SelectField<CueTimeSide>
          ariaLabel={t("rule.side")}
          value={side}
          disabled={disabled}
          options={CUE_TIME_SIDES.map((option) => ({ value: option, label: t(`rule.${option}`) }))}
          onChange={(next) => onChange(turnTo(value, next))}
        />
        {value.kind === "clock" ? (
          <>
            <NumberField
              ariaLabel={t("rule.days")}
              unit={t("rule.unit.days")}
              min={-365}
              max={365}
              value={value.days}
              disabled={disabled}
              onChange={(days) => onChange({ ...value, days: days ?? 0 })}
            />
            <ClockField
              ariaLabel={t("rule.clock")}
              value={value.clock}
              disabled={disabled}
              onChange={(clock) => onChange({ ...value, clock })}
            />
          </>
        ) : (
          <Distance
            minutes={Math.abs(value.minutes)}
            disabled={disabled}
            onChange={(amount, unit) => onChange({ ...value, minutes: distanceOf(side, amount, unit) })}
          />
        )}
      </fieldset>
    </Input.Wrapper>
  );
}

const ORDER: ("label" | "input" | "description")[] = ["label", "input", "description"];

type DistanceProps = {
  readonly minutes: number;
  readonly disabled: boolean;
  readonly onChange: (amount: number, unit: DistanceUnit) => void;
};

function Distance({ minutes, disabled, onChange }: DistanceProps) {
  const { t } = useTranslation("run-sheet");
  const [chosen, setChosen] = useState<DistanceUnit>();
  // A unit picked by hand stays as long as it tells the distance in whole numbers.
  const unit = chosen !== undefined && minutes % DISTANCE_UNITS[chosen] === 0 ? chosen : unitOf(minutes);
  const amount = minutes / DISTANCE_UNITS[unit];
  return (
    <>
      <NumberField
        ariaLabel={t("rule.amount")}
        min={0}
        value={amount}
        disabled={disabled}
        onChange={(next) => onChange(next ?? 0, unit)}
      />
      <SelectField<DistanceUnit>
        ariaLabel={t("rule.unitLabel")}
        value={unit}
        disabled={disabled}
        options={UNITS.map((option) => ({ value: option, label: t(`rule.unit.${option}`) }))}
        onChange={(next) => {
          setChosen(next);
          onChange(amount, next);
        }}
      />
    </>
  );
}
