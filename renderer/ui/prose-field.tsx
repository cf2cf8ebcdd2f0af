import { Textarea } from "@mantine/core";
import { type FieldProps, inputPropsOf } from "./field-props";
import { useComposingText } from "./use-composing-text";

type ProseFieldProps = FieldProps<string> & { readonly minRows?: number; readonly maxRows?: number };

/** Text of several lines; grows with what is written. */
export function ProseField({ minRows = 2, maxRows = 12, ...props }: ProseFieldProps) {
  const text = useComposingText(props.value, props.onChange);
  return <Textarea {...inputPropsOf(props)} {...text} autosize minRows={minRows} maxRows={maxRows} />;
}
