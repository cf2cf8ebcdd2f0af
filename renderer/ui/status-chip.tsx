import type { ReactNode } from "react";
import classes from "./status-chip.module.css";
import type { Tone } from "./tone";

type StatusChipProps = {
  readonly tone: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly title?: string;
};

/** A word or two of state; the icon tells it without colour. */
export function StatusChip({ tone, icon, children, title }: StatusChipProps) {
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      {icon}
      {children}
    </span>
  );
}
