import { UnstyledButton } from "@mantine/core";
import { wallTimeIn } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { formatAgo, wallTimeOf } from "../../ui/format-when";
import classes from "./welcome-screen.module.css";

type RecentWorkspacesProps = { readonly onOpen: (path: string) => void };

/** Workspaces opened lately and those lying in the usual folder. */
export function RecentWorkspaces({ onOpen }: RecentWorkspacesProps) {
  const { t } = useTranslation(["welcome", "common"]);
  const { data } = useQuery(api.workspaces.list.queryOptions());
  if (!data || data.files.length === 0) return null;
  // No workspace is open, so there is no workspace's zone: this computer's will do.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = wallTimeIn(zone, Date.now());
  return (
    <section className={classes.recent} aria-label={t("recent")}>
      <h2 className={classes.recentTitle}>{t("recent")}</h2>
      <ul className={classes.rows}>
        {data.files.map((file) => (
          <li key={file.path}>
            <UnstyledButton className={classes.row} disabled={!file.exists} onClick={() => onOpen(file.path)}>
              <span className={classes.name}>{file.name}</span>
              <span className={classes.path} title={file.path}>
                <bdi>{file.path}</bdi>
              </span>
              <span className={classes.when}>
                {!file.exists && t("gone")}
                {file.exists && file.lastOpenedAt && formatAgo(wallTimeOf(file.lastOpenedAt, zone), now, t)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
