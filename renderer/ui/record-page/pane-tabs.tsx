import { type KeyboardEvent, useRef } from "react";
import classes from "./pane-tabs.module.css";

export type PaneTab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
};

type PaneTabsProps<Id extends string> = {
  readonly tabs: readonly PaneTab<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly label: string;
  /** Counts under the words, for narrow places. */
  readonly stacked?: boolean;
  /** Id of what the tabs switch. */
  readonly controls?: string;
};

/** A line of tabs: the open one is underlined; ← → move along it. */
export function PaneTabs<Id extends string>({ tabs, value, onChange, label, stacked, controls }: PaneTabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (steps === undefined) return;
    const at = (tabs.findIndex((tab) => tab.id === value) + steps + tabs.length) % tabs.length;
    const next = tabs[at];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };
  return (
    <div
      ref={row}
      className={classes.row}
      data-stacked={stacked || undefined}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className={classes.tab}
          aria-selected={tab.id === value}
          aria-controls={controls}
          tabIndex={tab.id === value ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
