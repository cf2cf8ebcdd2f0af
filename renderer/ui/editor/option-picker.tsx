import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useId, useState } from "react";
import { isComposing } from "../../browser/is-composing";
import { useComposingText } from "../use-composing-text";
import { OptionRow, type PickOption } from "./option-row";

type OptionPickerProps = {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly placeholder: string;
  readonly optionsFor: (query: string) => readonly PickOption[];
  readonly onPick: (key: string) => void;
  readonly hint?: string;
  readonly none?: string;
};

/** A box to search in and the options under it: ↑ ↓ choose, Enter takes, an input method is left alone. */
export function OptionPicker({ label, placeholder, optionsFor, onPick, hint, none }: OptionPickerProps) {
  const listId = useId();
  const [query, setQuery] = useState("");
  const [index, setIndex] = useState(0);
  const text = useComposingText(query, (words) => {
    setQuery(words);
    setIndex(0);
  });
  const options = optionsFor(query);
  const active = Math.min(index, options.length - 1);

  const move = (steps: number) => {
    const next = (active + steps) % options.length;
    setIndex(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || options.length === 0) return;
    const option = options[active];
    if (event.key === "Enter" && option) onPick(option.key);
    else if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(options.length - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div className="pick-menu">
      <TextInput
        {...text}
        data-autofocus
        variant="unstyled"
        px={12}
        aria-label={placeholder}
        placeholder={placeholder}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : ""}
        onKeyDown={onKeyDown}
      />
      <div className="pick-menu-options" role="listbox" id={listId} aria-label={label} tabIndex={-1}>
        {options.map((option, at) => (
          <OptionRow
            key={option.key}
            id={`${listId}-${at}`}
            option={option}
            active={at === active}
            onPick={() => onPick(option.key)}
          />
        ))}
        {options.length === 0 && none !== undefined && <p className="pick-menu-none">{none}</p>}
      </div>
      {hint !== undefined && <div className="pick-menu-hint">{hint}</div>}
    </div>
  );
}
