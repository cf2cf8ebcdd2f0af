import { type ReactNode, useState } from "react";
import { NumberField } from "../../ui/number-field";

type SettledNumberProps = {
  readonly label: ReactNode;
  readonly ariaLabel: string;
  readonly value: number | null;
  readonly min: number;
  readonly error?: ReactNode;
  readonly unit?: string;
  /** Called once the field is left with another number than it had; a number that is refused goes back. */
  readonly onSettle: (value: number | null) => unknown;
};

/** A number that is taken over when the field is left: half a number is no limit. Empty means none. */
export function SettledNumber({ label, ariaLabel, value, min, error, unit, onSettle }: SettledNumberProps) {
  const [typed, type] = useState<{ readonly value: number | null }>();
  const settle = () => {
    type(undefined);
    if (typed && typed.value !== value && (typed.value === null || typed.value >= min)) onSettle(typed.value);
  };
  return (
    <NumberField
      label={label}
      ariaLabel={ariaLabel}
      value={typed ? typed.value : value}
      onChange={(next) => type({ value: next })}
      onBlur={settle}
      min={0}
      {...(unit !== undefined && { unit })}
      {...(error !== undefined && { error })}
    />
  );
}
