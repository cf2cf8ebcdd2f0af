import type { ComponentProps } from "react";
import classes from "./empty-screen.module.css";
import { EmptyState } from "./empty-state";

/** An empty state in the middle of a whole screen. */
export function EmptyScreen(props: ComponentProps<typeof EmptyState>) {
  return (
    <div className={classes.root}>
      <EmptyState {...props} />
    </div>
  );
}
