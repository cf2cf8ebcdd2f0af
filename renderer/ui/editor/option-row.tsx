import type { ReactNode } from "react";

/** One line of a menu of things to insert. */
export type PickOption = {
  readonly key: string;
  readonly label: string;
  /** A quieter word after the label. */
  readonly note?: string | undefined;
  readonly icon?: ReactNode;
  /** The name over the first option of a group. */
  readonly group?: string | undefined;
  /** Whether choosing it makes something that was not there. */
  readonly isNew?: boolean | undefined;
};

type OptionRowProps = {
  readonly id: string;
  readonly option: PickOption;
  readonly active: boolean;
  readonly onPick: () => void;
};

/** Draws one option; the keys are those of the field that keeps the focus. */
export function OptionRow({ id, option, active, onPick }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that keeps the focus handles the keys
    <div
      id={id}
      className="pick-option"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {option.icon}
      <span className="pick-option-label">{option.label}</span>
      {option.note !== undefined && <span className="pick-option-note">{option.note}</span>}
    </div>
  );
}
