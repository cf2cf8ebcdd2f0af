import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./toast-words.module.css";

type ToastWordsProps = {
  readonly children: ReactNode;
  /** The one thing to do about it, in a word. */
  readonly action: string;
  readonly onAction: () => void;
};

/** What a toast says, with the one thing to do about it below. */
export function ToastWords({ children, action, onAction }: ToastWordsProps) {
  return (
    <div className={classes.root}>
      <span className={classes.words}>{children}</span>
      <Button size="compact-sm" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
