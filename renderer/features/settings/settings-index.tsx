import { UnstyledButton } from "@mantine/core";
import {
  IconDatabase,
  IconFileImport,
  IconHistory,
  IconLanguage,
  IconListSearch,
  IconMetronome,
  IconRulerMeasure,
  IconShieldCheck,
  IconStack2,
  IconTrash,
  IconUsersGroup,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./settings-screen.module.css";
import { type SettingsTab, settingsTabs } from "./settings-tabs";

const icons: Record<SettingsTab, TablerIcon> = {
  workspace: IconDatabase,
  cadence: IconMetronome,
  layers: IconStack2,
  channels: IconRulerMeasure,
  checks: IconListSearch,
  look: IconLanguage,
  backups: IconShieldCheck,
  trash: IconTrash,
  history: IconHistory,
  import: IconFileImport,
  team: IconUsersGroup,
};

type SettingsIndexProps = { readonly current: SettingsTab; readonly onOpen: (tab: SettingsTab) => void };

/** The index at the side of the settings. */
export function SettingsIndex({ current, onOpen }: SettingsIndexProps) {
  const { t } = useTranslation(["settings", "shell"]);
  return (
    <nav className={classes.index} aria-label={t("shell:place.settings")}>
      {settingsTabs.map((tab) => {
        const Icon = icons[tab];
        return (
          <UnstyledButton
            key={tab}
            className={classes.entry}
            aria-current={tab === current ? "page" : undefined}
            onClick={() => onOpen(tab)}
          >
            <Icon size={17} stroke={1.6} aria-hidden />
            {t(`tab.${tab}`)}
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
