import type { ReactNode } from "react";
import classes from "./screen.module.css";

type ScreenProps = {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Panel on the right. */
  readonly aside?: ReactNode;
  /** No padding around the content: it brings its own (list – detail, calendar). */
  readonly flush?: boolean;
  readonly children: ReactNode;
};

/** A screen's frame: title line, content, and a panel on the right where there is one. */
export function Screen({ title, sub, actions, aside, flush = false, children }: ScreenProps) {
  return (
    <div className={classes.root}>
      <div className={classes.main}>
        <header className={classes.header}>
          <div className={classes.titles}>
            <h1 className={classes.title}>{title}</h1>
            {sub !== undefined && <div className={classes.sub}>{sub}</div>}
          </div>
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </header>
        <div className={flush ? classes.flush : classes.body}>{children}</div>
      </div>
      {aside !== undefined && <aside className={classes.aside}>{aside}</aside>}
    </div>
  );
}
