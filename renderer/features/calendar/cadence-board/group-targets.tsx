import { Switch } from "@mantine/core";
import type { CadenceRow } from "@shared/domain/cadence-board";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { NumberField } from "../../../ui/number-field";
import styles from "./board-targets.module.css";
import panel from "./check-panel.module.css";

type Props = { readonly groupId: string; readonly row: CadenceRow };

/** Targets of one group's own in place of the workspace's; switched off they are the workspace's again. */
export function GroupTargets({ groupId, row }: Props) {
  const { t } = useTranslation("cadence");
  const update = useMutation(api.groups.update.mutationOptions());
  const { target, ceiling, isOwn } = row;
  const save = (weekly: CadenceRow["target"] | null, daily: number | null) =>
    update.mutate({ id: groupId, changes: { cadence: { weeklyActivities: weekly, dailyCeiling: daily } } });
  return (
    <section className={panel.check}>
      <Switch
        label={t("targets.own")}
        checked={isOwn}
        onChange={(event) => (event.currentTarget.checked ? save(target, ceiling) : save(null, null))}
      />
      {isOwn ? (
        <div className={styles.targets}>
          <NumberField
            label={t("targets.min")}
            min={0}
            max={50}
            value={target.min}
            onChange={(min) => min !== null && save({ min, max: Math.max(min, target.max) }, ceiling)}
          />
          <NumberField
            label={t("targets.max")}
            min={0}
            max={50}
            value={target.max}
            onChange={(max) => max !== null && save({ min: Math.min(max, target.min), max }, ceiling)}
          />
          <NumberField
            label={t("targets.ceiling")}
            min={1}
            max={200}
            value={ceiling}
            onChange={(daily) => daily !== null && daily >= 1 && save(target, daily)}
          />
        </div>
      ) : null}
    </section>
  );
}
