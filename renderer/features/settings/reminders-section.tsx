import { Button, Switch } from "@mantine/core";
import type { Settings } from "@shared/domain/settings";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askForNotifications, notificationWay } from "../../browser/show-reminder";
import { NumberField } from "../../ui/number-field";
import { Section } from "../../ui/section";
import classes from "./settings-screen.module.css";
import { useSettingsChange } from "./use-settings-change";

type RemindersSectionProps = { readonly settings: Settings };

/** Whether one is told that something is due, how early, and by what. */
export function RemindersSection({ settings: { reminders } }: RemindersSectionProps) {
  const { t } = useTranslation("settings");
  const change = useSettingsChange();
  const [way, setWay] = useState(notificationWay);
  return (
    <Section title={t("reminders.title")} hint={t("reminders.hint")}>
      <Switch
        label={t("reminders.on")}
        checked={reminders.on}
        onChange={(event) => change({ reminders: { ...reminders, on: event.currentTarget.checked } })}
      />
      <div className={classes.pair}>
        <NumberField
          label={t("reminders.before")}
          unit={t("reminders.minutes")}
          min={0}
          max={120}
          value={reminders.minutesBefore}
          disabled={!reminders.on}
          onChange={(minutesBefore) => minutesBefore !== null && change({ reminders: { ...reminders, minutesBefore } })}
        />
      </div>
      {reminders.on ? <p className={classes.hint}>{t(`reminders.way.${way}`)}</p> : null}
      {reminders.on && way === "ask" ? (
        <div>
          <Button onClick={() => void askForNotifications().then(setWay)}>{t("reminders.allow")}</Button>
        </div>
      ) : null}
    </Section>
  );
}
