import { TextInput } from "@mantine/core";
import type { ClockTime } from "@shared/domain/wall-time";
import { IconClock } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isComposing } from "../browser/is-composing";
import { type FieldProps, inputPropsOf } from "./field-props";
import { parseClock, stepClock } from "./parse-clock";

/** A clock time typed as people write it; ↑ ↓ move it by 5 minutes, with Shift by an hour. */
export function ClockField(props: FieldProps<ClockTime>) {
  const { t } = useTranslation("common");
  const [typed, setTyped] = useState<string | null>(null);
  const isBad = typed !== null && parseClock(typed) === undefined;

  const settle = () => {
    const clock = typed === null ? undefined : parseClock(typed);
    if (clock !== undefined && clock !== props.value) props.onChange(clock);
    setTyped(null);
  };
  const step = (minutes: number) => {
    const from = (typed === null ? undefined : parseClock(typed)) ?? props.value;
    setTyped(null);
    props.onChange(stepClock(from, minutes));
  };

  return (
    <TextInput
      {...inputPropsOf(props)}
      value={typed ?? props.value}
      error={isBad ? t("notATime") : props.error}
      leftSection={<IconClock size={15} aria-hidden />}
      placeholder="20:00"
      onFocus={(event) => {
        const field = event.currentTarget;
        // After the click that gave the focus has put its caret.
        requestAnimationFrame(() => field.select());
      }}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        settle();
        props.onBlur?.();
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Enter") settle();
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        const size = event.shiftKey ? 60 : 5;
        step(event.key === "ArrowUp" ? size : -size);
      }}
    />
  );
}
