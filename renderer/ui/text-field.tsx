import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { isComposing } from "../browser/is-composing";
import { type FieldProps, inputPropsOf } from "./field-props";
import { useComposingText } from "./use-composing-text";

type TextFieldProps = FieldProps<string> & {
  /** Enter, never while an input method composes. */
  readonly onEnter?: () => void;
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
};

/** One line of text. */
export function TextField({ onEnter, leftSection, rightSection, ...props }: TextFieldProps) {
  const text = useComposingText(props.value, props.onChange);
  return (
    <TextInput
      {...inputPropsOf(props)}
      {...text}
      leftSection={leftSection}
      rightSection={rightSection}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !isComposing(event)) onEnter?.();
      }}
    />
  );
}
