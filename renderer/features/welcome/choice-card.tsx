import type { ReactNode } from "react";
import classes from "./welcome-screen.module.css";

type ChoiceCardProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly isMain?: boolean;
  /** The button that does it. */
  readonly children: ReactNode;
};

/** One way to begin. */
export function ChoiceCard({ icon, title, text, isMain = false, children }: ChoiceCardProps) {
  return (
    <section className={classes.card} data-main={isMain || undefined}>
      <div className={classes.cardIcon} aria-hidden>
        {icon}
      </div>
      <h2 className={classes.cardTitle}>{title}</h2>
      <p className={classes.cardText}>{text}</p>
      <div className={classes.cardAction}>{children}</div>
    </section>
  );
}
