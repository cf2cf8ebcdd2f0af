import { isSettled } from "@shared/domain/message";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import type { WorkspaceState } from "../api/workspace-state";
import { BackupLight } from "./backup-light";
import { places } from "./places";
import classes from "./rail.module.css";
import { Seal } from "./seal";

type RailProps = { readonly workspace: WorkspaceState };

/** The ten places, with what is waiting today, and the backup light at the foot. */
export function Rail({ workspace }: RailProps) {
  const { t } = useTranslation("shell");
  const waiting = useWaiting();
  return (
    <nav className={classes.rail} aria-label={t("places")}>
      <div className={classes.brand}>
        <Seal />
        <span className={classes.names}>
          <span className={classes.app}>{t("appName")}</span>
          <span className={classes.workspace} title={workspace.path}>
            {workspace.settings.name}
          </span>
        </span>
      </div>
      <ul className={classes.places}>
        {places.map(({ id, to, icon: Icon }) => (
          <li key={id}>
            <Link to={to} search={{}} className={classes.place} activeProps={{ "data-active": true }}>
              <Icon size={18} stroke={1.6} aria-hidden />
              {t(`place.${id}`)}
              {id === "today" && waiting > 0 && (
                <span className={classes.count}>
                  <span aria-hidden>{waiting > 99 ? "99+" : waiting}</span>
                  <span className={classes.spoken}>{t("waiting", { count: waiting })}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <BackupLight workspace={workspace} />
    </nav>
  );
}

/** How many messages of today and earlier are still to be posted. */
function useWaiting(): number {
  // Only counted here: what is overdue need not come along.
  const input = { overdueLimit: 0 };
  const { data } = useQuery(api.messages.today.queryOptions({ input, refetchInterval: 60_000 }));
  if (!data) return 0;
  return data.overdueCount + data.due.filter((view) => !isSettled(view.message.status)).length;
}
