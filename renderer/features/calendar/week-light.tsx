import { Button, Popover } from "@mantine/core";
import type { WeekCadence } from "@shared/api/contract/calendar";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useSettings } from "../../api/use-workspace";
import { NumberField } from "../../ui/number-field";
import styles from "./week-light.module.css";

type Props = { week: WeekCadence; display: "column" | "line" };

/** The pace of one week: a light and a count; behind it what they mean and the target, which can be changed here (S10). */
export function WeekLight({ week, display }: Props) {
  const { t } = useTranslation("calendar");
  const [opened, setOpened] = useState(false);
  const { weeklyActivities: target } = useSettings();
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={290} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.light}
          data-display={display}
          data-light={week.light}
          aria-label={t("cadence.describe", { count: week.count, state: t(`cadence.${week.light}`) })}
          onClick={() => setOpened(!opened)}
        >
          <span className={styles.dot} aria-hidden />
          <span>{t("cadence.count", { count: week.count })}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.state}>{t(`cadence.${week.light}`)}</p>
        <p className={styles.why}>{t(`cadence.why.${week.light}`, { count: week.count, ...target })}</p>
        <TargetForm min={target.min} max={target.max} />
      </Popover.Dropdown>
    </Popover>
  );
}

function TargetForm({ min, max }: { min: number; max: number }) {
  const { t } = useTranslation("calendar");
  const [from, setFrom] = useState<number | null>(min);
  const [to, setTo] = useState<number | null>(max);
  const update = useMutation(api.workspaces.updateSettings.mutationOptions());
  const bad = from === null || to === null || to < from;
  const same = from === min && to === max;
  return (
    <form
      className={styles.target}
      onSubmit={(event) => {
        event.preventDefault();
        if (!bad) update.mutate({ changes: { weeklyActivities: { min: from, max: to } } });
      }}
    >
      <NumberField label={t("cadence.min")} value={from} min={0} max={50} onChange={setFrom} />
      <NumberField
        label={t("cadence.max")}
        value={to}
        min={0}
        max={50}
        onChange={setTo}
        {...(bad && { error: t("cadence.bad") })}
      />
      <Button type="submit" disabled={bad || same} loading={update.isPending}>
        {t("cadence.save")}
      </Button>
    </form>
  );
}
