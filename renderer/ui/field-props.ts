import type { ReactNode } from "react";

/** What every form field takes beside its value. */
export type FieldProps<T> = {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly label?: ReactNode;
  /** Name for screen readers where there is no visible label. */
  readonly ariaLabel?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
  readonly className?: string;
};

/** The part of a field's props that every Mantine input takes as it is. */
export function inputPropsOf<T>(props: FieldProps<T>) {
  const { label, ariaLabel, hint, error, placeholder, required, disabled, autoFocus, onBlur, className } = props;
  return {
    ...(label !== undefined && { label }),
    ...(ariaLabel !== undefined && { "aria-label": ariaLabel }),
    ...(hint !== undefined && { description: hint }),
    ...(error !== undefined && { error }),
    ...(placeholder !== undefined && { placeholder }),
    ...(required !== undefined && { withAsterisk: required }),
    ...(disabled !== undefined && { disabled }),
    ...(autoFocus && { "data-autofocus": true, autoFocus }),
    ...(onBlur !== undefined && { onBlur }),
    ...(className !== undefined && { className }),
    inputWrapperOrder: ["label", "input", "description", "error"] as ("label" | "input" | "description" | "error")[],
  };
}
