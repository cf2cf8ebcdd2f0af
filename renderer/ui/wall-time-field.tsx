import { Input } from "@mantine/core";
import { at, clockOf, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ClockField } from "./clock-field";
import { DateField } from "./date-field";
import type { FieldProps } from "./field-props";

/** A day and a clock time side by side. */
export function WallTimeField(props: FieldProps<WallTime>) {
  const { t } = useTranslation("common");
  const labelId = useId();
  const name = props.ariaLabel ?? (typeof props.label === "string" ? props.label : "");
  return (
    <Input.Wrapper
      label={props.label}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={props.hint}
      error={props.error}
      required={props.required ?? false}
      inputWrapperOrder={["label", "input", "description", "error"]}
      className={props.className ?? ""}
    >
      <fieldset
        aria-label={name}
        style={{
          display: "grid",
          gridTemplateColumns: "minmax(150px, 220px) 104px",
          gap: 8,
          border: 0,
          padding: 0,
          margin: 0,
        }}
      >
        <DateField
          ariaLabel={`${name} ${t("date")}`.trim()}
          value={dateOf(props.value)}
          onChange={(date) => {
            if (date !== null) props.onChange(at(date, clockOf(props.value)));
          }}
          disabled={props.disabled ?? false}
        />
        <ClockField
          ariaLabel={`${name} ${t("clock")}`.trim()}
          value={clockOf(props.value)}
          onChange={(clock) => props.onChange(at(dateOf(props.value), clock))}
          disabled={props.disabled ?? false}
        />
      </fieldset>
    </Input.Wrapper>
  );
}
