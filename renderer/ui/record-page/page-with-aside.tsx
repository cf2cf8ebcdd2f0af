import type { ReactNode } from "react";
import classes from "./page-with-aside.module.css";

type PageWithAsideProps = { readonly children: ReactNode; readonly aside?: ReactNode };

/** A page to read or to write on, with a panel on its right; without the room for two columns the panel comes under the page. */
export function PageWithAside({ children, aside }: PageWithAsideProps) {
  return (
    <div className={classes.root}>
      <div className={classes.parts}>
        <article className={classes.page}>
          <div className={classes.column}>{children}</div>
        </article>
        {aside !== undefined && <aside className={classes.aside}>{aside}</aside>}
      </div>
    </div>
  );
}
