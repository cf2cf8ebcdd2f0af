import type { ReactNode } from "react";
import classes from "./dialog-foot.module.css";

type DialogFootProps = {
  /** What is to be known before the button is pressed, on the left. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** The buttons at the end of a dialog. They stay in sight however long what stands above them is. */
export function DialogFoot({ note, children }: DialogFootProps) {
  return (
    <div className={classes.foot}>
      {note !== undefined && <span className={classes.note}>{note}</span>}
      {children}
    </div>
  );
}
