import { NumberInput } from "@mantine/core";
import { type FieldProps, inputPropsOf } from "./field-props";

type NumberFieldProps = FieldProps<number | null> & {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly decimals?: number;
  /** Unit after the number: 人, 天, %. */
  readonly unit?: string;
};

/** A number; empty is null. */
export function NumberField({ min, max, step = 1, decimals = 0, unit, ...props }: NumberFieldProps) {
  return (
    <NumberInput
      {...inputPropsOf(props)}
      value={props.value ?? ""}
      onChange={(value) => {
        if (value === "") props.onChange(null);
        else if (Number.isFinite(Number(value))) props.onChange(Number(value));
      }}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      step={step}
      decimalScale={decimals}
      allowNegative={min === undefined || min < 0}
      clampBehavior="blur"
      hideControls
      {...(unit !== undefined && {
        rightSection: <span style={{ color: "var(--muted)", fontSize: 12, whiteSpace: "nowrap" }}>{unit}</span>,
        rightSectionWidth: unitWidth(unit),
        rightSectionPointerEvents: "none",
      })}
    />
  );
}

/** Room for a unit at the end of the field, in pixels: 12 for a Chinese character, about 7 for a Latin one. */
function unitWidth(unit: string): number {
  return [...unit].reduce((width, character) => width + (character > "\u2E7F" ? 12 : 7), 20);
}
