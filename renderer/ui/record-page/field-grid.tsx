import type { CSSProperties, ReactNode } from "react";
import classes from "./field-grid.module.css";

/** Short fields side by side, as many as fit. */
export function FieldGrid({ children, min = 200 }: { readonly children: ReactNode; readonly min?: number }) {
  return (
    <div className={classes.grid} style={{ "--field-min": `${min}px` } as CSSProperties}>
      {children}
    </div>
  );
}
