import { Button, Group } from "@mantine/core";
import { isTimeZone } from "@shared/domain/settings";
import { IconCopy, IconLogout, IconPackageExport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { WorkspaceState } from "../../api/workspace-state";
import { copyText } from "../../browser/clipboard";
import { runCommand } from "../../browser/commands";
import { Section } from "../../ui/section";
import { SelectField } from "../../ui/select-field";
import { SaveCopy } from "./save-copy";
import classes from "./settings-screen.module.css";
import { SettledTextField } from "./settled-text-field";
import { timeZones } from "./time-zones";
import { useSettingsChange } from "./use-settings-change";

type WorkspaceSectionProps = { readonly workspace: WorkspaceState; readonly onMove: () => void };

/** Name, zone and place of the workspace; copying, moving and closing it. */
export function WorkspaceSection({ workspace, onMove }: WorkspaceSectionProps) {
  const { t } = useTranslation(["settings", "common"]);
  const change = useSettingsChange();
  const { settings, path } = workspace;
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return (
    <>
      <Section title={t("workspace.basics")}>
        <div className={classes.wide}>
          <SettledTextField
            label={t("workspace.name")}
            value={settings.name}
            onSettle={(name) => change({ name: name.slice(0, 60) })}
            check={(name) => (name.trim() === "" ? t("workspace.nameMissing") : undefined)}
          />
        </div>
        <div className={classes.pair}>
          <SelectField
            label={t("workspace.timeZone")}
            hint={t("workspace.timeZoneHint")}
            options={timeZones(settings.timeZone)}
            searchable
            value={settings.timeZone}
            onChange={(timeZone) => {
              if (isTimeZone(timeZone)) change({ timeZone });
            }}
          />
          <SelectField
            label={t("workspace.weekStart")}
            options={[
              { value: "1", label: t("workspace.monday") },
              { value: "7", label: t("workspace.sunday") },
            ]}
            value={settings.weekStart === 7 ? "7" : "1"}
            onChange={(day) => change({ weekStart: day === "7" ? 7 : 1 })}
          />
        </div>
      </Section>
      <Section title={t("workspace.file")} hint={t("workspace.fileHint", { name })}>
        <div className={classes.path}>
          <span>{path}</span>
          <Button
            size="compact-sm"
            leftSection={<IconCopy size={14} aria-hidden />}
            onClick={() => void copyText(path)}
          >
            {t("workspace.copyPath")}
          </Button>
        </div>
        <SaveCopy path={path} />
      </Section>
      <Section title={t("workspace.move")} hint={t("workspace.moveHint")}>
        <Group>
          <Button leftSection={<IconPackageExport size={16} aria-hidden />} onClick={onMove}>
            {t("workspace.moveOut")}
          </Button>
          <Button leftSection={<IconLogout size={16} aria-hidden />} onClick={() => runCommand("closeWorkspace")}>
            {t("workspace.close")}
          </Button>
        </Group>
      </Section>
    </>
  );
}
