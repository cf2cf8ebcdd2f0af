import type { Settings } from "@shared/domain/settings";
import { useTranslation } from "react-i18next";
import { ClockField } from "../../ui/clock-field";
import { NumberField } from "../../ui/number-field";
import { Section } from "../../ui/section";
import classes from "./settings-screen.module.css";
import { useSettingsChange } from "./use-settings-change";

type CadenceSectionProps = { readonly settings: Settings };

/** How much is enough and how much is noise: the targets behind the lights. */
export function CadenceSection({ settings }: CadenceSectionProps) {
  const { t } = useTranslation("settings");
  const change = useSettingsChange();
  const { weeklyActivities, dailyCeiling, quietHours } = settings;
  return (
    <>
      <Section title={t("cadence.weekly")} hint={t("cadence.weeklyHint")}>
        <div className={classes.pair}>
          <NumberField
            label={t("cadence.min")}
            unit={t("cadence.activities")}
            min={0}
            max={50}
            value={weeklyActivities.min}
            onChange={(min) => {
              if (min === null) return;
              change({ weeklyActivities: { min, max: Math.max(min, weeklyActivities.max) } });
            }}
          />
          <NumberField
            label={t("cadence.max")}
            unit={t("cadence.activities")}
            min={0}
            max={50}
            value={weeklyActivities.max}
            onChange={(max) => {
              if (max === null) return;
              change({ weeklyActivities: { min: Math.min(max, weeklyActivities.min), max } });
            }}
          />
        </div>
      </Section>
      <Section title={t("cadence.ceiling")} hint={t("cadence.ceilingHint")}>
        <div className={classes.pair}>
          <NumberField
            ariaLabel={t("cadence.ceiling")}
            unit={t("cadence.messages")}
            min={1}
            max={200}
            value={dailyCeiling}
            onChange={(ceiling) => ceiling !== null && ceiling >= 1 && change({ dailyCeiling: ceiling })}
          />
        </div>
      </Section>
      <Section title={t("cadence.quiet")} hint={t("cadence.quietHint")}>
        <div className={classes.pair}>
          <ClockField
            label={t("cadence.quietFrom")}
            value={quietHours.from}
            onChange={(from) => change({ quietHours: { ...quietHours, from } })}
          />
          <ClockField
            label={t("cadence.quietTo")}
            value={quietHours.to}
            onChange={(to) => change({ quietHours: { ...quietHours, to } })}
          />
        </div>
      </Section>
    </>
  );
}
