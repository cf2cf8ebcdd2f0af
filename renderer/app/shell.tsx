import type { ReactNode } from "react";
import type { WorkspaceState } from "../api/workspace-state";
import { ConnectionBanner } from "./connection-banner";
import { LeaveGuard } from "./leave-guard";
import { Rail } from "./rail";
import { Reminders } from "./reminders";
import { SeriesUpkeep } from "./series-upkeep";
import classes from "./shell.module.css";
import { TopBar } from "./top-bar";
import { WorkspaceBanner } from "./workspace-banner";

type ShellProps = { readonly workspace: WorkspaceState; readonly children: ReactNode };

/** The frame around every screen: rail on the left, bar on top, banners when something is not as it should be. */
export function Shell({ workspace, children }: ShellProps) {
  return (
    <div className={classes.root}>
      <Rail workspace={workspace} />
      <TopBar />
      <Reminders screen="/today" />
      <SeriesUpkeep />
      <LeaveGuard />
      <main className={classes.main}>
        <ConnectionBanner />
        <WorkspaceBanner workspace={workspace} />
        <div className={classes.screen}>{children}</div>
      </main>
    </div>
  );
}
