import type { ReactNode } from "react";
import classes from "./banner.module.css";

type BannerProps = {
  readonly tone: "cin" | "amber";
  readonly icon: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A line above the screen for something that is not as it should be, with its way out. */
export function Banner({ tone, icon, actions, children }: BannerProps) {
  return (
    <div className={classes.banner} data-tone={tone} role={tone === "cin" ? "alert" : "status"}>
      {icon}
      <span className={classes.words}>{children}</span>
      {actions}
    </div>
  );
}
