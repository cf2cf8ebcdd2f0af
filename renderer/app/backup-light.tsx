import { Menu, UnstyledButton } from "@mantine/core";
import { reasonInWords } from "@shared/api/error-reasons";
import { IconDatabaseExport, IconSettings } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useNow } from "../api/use-now";
import type { WorkspaceState } from "../api/workspace-state";
import { runCommand } from "../browser/commands";
import { formatAgo, wallTimeOf } from "../ui/format-when";
import classes from "./backup-light.module.css";
import { backupSignal } from "./backup-signal";

type BackupLightProps = { readonly workspace: WorkspaceState };

/** Whether the work is safe, in a dot and a few words; opens onto “back up now” and the list of backups. */
export function BackupLight({ workspace }: BackupLightProps) {
  const { t, i18n } = useTranslation(["shell", "common"]);
  const navigate = useNavigate();
  const now = useNow();
  const { backup, settings } = workspace;
  const lastAt = backup.lastAt === null ? null : wallTimeOf(backup.lastAt, settings.timeZone);
  const signal = backupSignal(backup, lastAt, now || workspace.now);
  const ago = lastAt === null ? "" : formatAgo(lastAt, now || workspace.now, t);
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.light} data-tone={signal}>
          <span className={classes.dot} aria-hidden />
          <span className={classes.words}>{t(`backup.${signal}`, { ago })}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label style={{ whiteSpace: "normal" }}>
          {backup.failed === null
            ? t(`backup.why.${signal}`, { ago })
            : t("backup.why.failed", {
                reason: reasonInWords(backup.failed, i18n.language.startsWith("en") ? "en" : "zh"),
              })}
        </Menu.Label>
        <Menu.Item leftSection={<IconDatabaseExport size={16} />} onClick={() => runCommand("backUpNow")}>
          {t("backup.now")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          onClick={() => void navigate({ to: "/settings", search: { tab: "backups" } })}
        >
          {t("backup.settings")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
