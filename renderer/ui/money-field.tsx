import { TextInput } from "@mantine/core";
import { formatYuan, parseYuan } from "@shared/domain/money";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FieldProps, inputPropsOf } from "./field-props";

/** A price in yuan as people type it (59, 59.9, ¥1,280); the value is whole 分, null when empty. */
export function MoneyField(props: FieldProps<number | null>) {
  const { t } = useTranslation("common");
  const [typed, setTyped] = useState<string | null>(null);
  const shown = props.value === null ? "" : formatYuan(props.value);
  const isBad = typed !== null && typed.trim() !== "" && parseYuan(typed) === undefined;
  return (
    <TextInput
      {...inputPropsOf(props)}
      value={typed ?? shown}
      error={isBad ? t("notAPrice") : props.error}
      inputMode="decimal"
      leftSection={<span aria-hidden>¥</span>}
      leftSectionWidth={26}
      onFocus={() => setTyped(shown)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const amount = parseYuan(text);
        if (text.trim() === "") props.onChange(null);
        else if (amount !== undefined) props.onChange(amount);
      }}
      onBlur={() => {
        setTyped(null);
        props.onBlur?.();
      }}
    />
  );
}
