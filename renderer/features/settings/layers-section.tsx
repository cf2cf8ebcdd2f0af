import type { Settings } from "@shared/domain/settings";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HolidayList } from "../../ui/day-layers/holiday-list";
import { OwnDayDialog } from "../../ui/day-layers/own-day-dialog";
import { OwnDayList } from "../../ui/day-layers/own-day-list";
import type { OwnDayPlan } from "../../ui/day-layers/own-day-plan";
import { NumberField } from "../../ui/number-field";
import { Section } from "../../ui/section";
import classes from "./settings-screen.module.css";
import { useSettingsChange } from "./use-settings-change";

type LayersSectionProps = { readonly settings: Settings };

/** What lies under the calendar and is the shop's own: its days, imported holidays, and when to be reminded to sell again. */
export function LayersSection({ settings }: LayersSectionProps) {
  const { t } = useTranslation("day-layers");
  const change = useSettingsChange();
  const [plan, setPlan] = useState<OwnDayPlan>();
  return (
    <>
      <Section title={t("list.title")}>
        <OwnDayList onOpen={setPlan} />
      </Section>
      <Section title={t("holidays.title")}>
        <HolidayList />
      </Section>
      <Section title={t("lead.title")} hint={t("lead.hint")}>
        <div className={classes.pair}>
          <NumberField
            label={t("lead.label")}
            unit={t("days")}
            min={0}
            max={60}
            value={settings.repurchaseLeadDays}
            onChange={(days) => days !== null && change({ repurchaseLeadDays: days })}
          />
        </div>
      </Section>
      <OwnDayDialog plan={plan} onClose={() => setPlan(undefined)} />
    </>
  );
}
