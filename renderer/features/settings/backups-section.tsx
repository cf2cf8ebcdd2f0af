import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDatabaseExport, IconDatabaseOff, IconShieldCheck } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { WorkspaceState } from "../../api/workspace-state";
import { runCommand } from "../../browser/commands";
import { EmptyState } from "../../ui/empty-state";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { Section } from "../../ui/section";
import { BackupRow } from "./backup-row";
import { RestoreDialog } from "./restore-dialog";
import classes from "./settings-screen.module.css";
import { SettledTextField } from "./settled-text-field";
import { useSettingsChange } from "./use-settings-change";

type BackupsSectionProps = { readonly workspace: WorkspaceState };

/** The backups there are, a second place for them, checking one, and going back to one after seeing what that changes. */
export function BackupsSection({ workspace }: BackupsSectionProps) {
  const { t } = useTranslation("settings");
  const change = useSettingsChange();
  const backups = useQuery(api.backups.list.queryOptions());
  const [restoring, setRestoring] = useState<string | null>(null);
  const verify = useMutation(api.backups.verify.mutationOptions());
  const check = (name?: string) =>
    verify.mutate(name === undefined ? {} : { name }, {
      onSuccess: (found) =>
        notifications.show({
          color: found.ok ? "jade" : "cinnabar",
          autoClose: found.ok ? 5000 : false,
          message: found.ok
            ? t("backups.good", { count: Object.values(found.rows).reduce((sum, rows) => sum + rows, 0) })
            : t("backups.bad", { problems: found.problems.join("; ") }),
        }),
    });

  return (
    <>
      <Section title={t("backups.safety")} hint={t("backups.safetyHint")}>
        <Group gap="xs">
          <Button
            variant="filled"
            leftSection={<IconDatabaseExport size={16} aria-hidden />}
            onClick={() => runCommand("backUpNow")}
          >
            {t("backups.now")}
          </Button>
          <Button
            leftSection={<IconShieldCheck size={16} aria-hidden />}
            loading={verify.isPending}
            onClick={() => check()}
          >
            {t("backups.verifyWorkspace")}
          </Button>
        </Group>
        <div className={classes.wide}>
          <SettledTextField
            label={t("backups.folder")}
            hint={t("backups.folderHint")}
            placeholder={t("backups.folderPlaceholder")}
            value={workspace.settings.backupFolder}
            onSettle={(folder) => change({ backupFolder: folder.trim() })}
          />
        </div>
      </Section>
      <Section title={t("backups.list")} hint={t("backups.listHint")}>
        {backups.isPending && <LoadingState rows={4} />}
        {backups.isError && <ErrorState error={backups.error} onRetry={() => void backups.refetch()} />}
        {backups.data?.length === 0 && (
          <EmptyState icon={<IconDatabaseOff />} title={t("backups.none")} text={t("backups.noneText")} />
        )}
        {backups.data && backups.data.length > 0 && (
          <ul className={classes.rows}>
            {backups.data.map((backup) => (
              <li key={backup.path}>
                <BackupRow
                  backup={backup}
                  timeZone={workspace.settings.timeZone}
                  isReadOnly={workspace.readOnly !== null}
                  onCheck={() => check(backup.name)}
                  onRestore={() => setRestoring(backup.name)}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {restoring !== null && (
        <RestoreDialog name={restoring} timeZone={workspace.settings.timeZone} onClose={() => setRestoring(null)} />
      )}
    </>
  );
}
