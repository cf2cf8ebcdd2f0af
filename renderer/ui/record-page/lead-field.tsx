import { TextInput } from "@mantine/core";
import { useComposingText } from "../use-composing-text";
import classes from "./lead-field.module.css";

type LeadFieldProps = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly label: string;
  readonly placeholder: string;
};

/** The one quiet line under a record's name. */
export function LeadField({ value, onChange, label, placeholder }: LeadFieldProps) {
  const text = useComposingText(value, onChange);
  return (
    <TextInput
      {...text}
      variant="unstyled"
      aria-label={label}
      placeholder={placeholder}
      classNames={{ input: classes.input }}
    />
  );
}
