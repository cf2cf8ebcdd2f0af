import { type ReactNode, useId } from "react";
import classes from "./section.module.css";

type SectionProps = {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** Address of the section within its screen. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** A titled part of a form. */
export function Section({ title, hint, actions, id, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={classes.root} aria-labelledby={titleId} id={id}>
      <header className={classes.header}>
        <h2 className={classes.title} id={titleId}>
          {title}
        </h2>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      <div className={classes.body}>{children}</div>
    </section>
  );
}
