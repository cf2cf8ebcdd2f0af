import type { Settings } from "@shared/domain/settings";
import { useTranslation } from "react-i18next";
import { NumberField } from "../../ui/number-field";
import { Section } from "../../ui/section";
import classes from "./settings-screen.module.css";
import { useSettingsChange } from "./use-settings-change";

/** When copy counts as repeated, and how far apart messages are kept (R16). */
export function GuardSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation("planning");
  const change = useSettingsChange();
  return (
    <Section title={t("guard.settings")} hint={t("guard.settingsHint")}>
      <div className={classes.pair}>
        <NumberField
          label={t("guard.repeatDays")}
          unit={t("guard.days")}
          min={0}
          max={365}
          value={settings.repeatGuardDays}
          onChange={(days) => days !== null && change({ repeatGuardDays: days })}
        />
        <NumberField
          label={t("guard.gap")}
          unit={t("guard.minutes")}
          min={0}
          max={240}
          value={settings.messageGapMinutes}
          onChange={(minutes) => minutes !== null && change({ messageGapMinutes: minutes })}
        />
      </div>
    </Section>
  );
}
