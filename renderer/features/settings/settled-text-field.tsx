import { useEffect, useState } from "react";
import { TextField } from "../../ui/text-field";

type SettledTextFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onSettle: (value: string) => void;
  /** Says what is wrong with a text, if anything; a wrong one is not taken. */
  readonly check?: (value: string) => string | undefined;
};

/** A line that is taken when one leaves it or presses Enter: for settings that make no sense half typed. */
export function SettledTextField({ value, onSettle, check, ...props }: SettledTextFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const problem = check?.(text);
  const settle = () => {
    if (text !== value && problem === undefined) onSettle(text);
  };
  return <TextField {...props} value={text} onChange={setText} onBlur={settle} onEnter={settle} error={problem} />;
}
