import type { ReactNode } from "react";
import classes from "./record-list.module.css";
import type { Tone } from "./tone";

/** One row of a list of records. */
export type RecordRowItem = {
  readonly id: string;
  readonly title: string;
  readonly sub?: string | undefined;
  /** On the right: a time, a count, a chip. */
  readonly meta?: ReactNode;
  readonly icon?: ReactNode;
  readonly tone?: Tone | undefined;
};

type RecordRowProps = {
  readonly item: RecordRowItem;
  readonly domId: string;
  readonly height: number;
  readonly position: number;
  readonly total: number;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
};

/** A row of `RecordList`; keys are the list's, the row only takes the pointer. */
export function RecordRow({ item, domId, height, position, total, selected, onSelect }: RecordRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it handles the keys
    <div
      id={domId}
      className={classes.row}
      style={{ height }}
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={total}
      data-tone={item.tone}
      // The list keeps the focus: an option is never a tab stop of its own.
      tabIndex={-1}
      onClick={() => onSelect(item.id)}
    >
      {item.icon !== undefined && <span className={classes.icon}>{item.icon}</span>}
      <span className={classes.words}>
        <span className={classes.title}>{item.title}</span>
        {item.sub !== undefined && <span className={classes.sub}>{item.sub}</span>}
      </span>
      {item.meta !== undefined && <span className={classes.meta}>{item.meta}</span>}
    </div>
  );
}
