import { SegmentedControl } from "@mantine/core";
import { activityGoal } from "@shared/domain/activity";
import type { CadenceRow } from "@shared/domain/cadence-board";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./goal-strip.module.css";

const SPANS = ["four", "twelve"] as const;

/** Why the activities of the last weeks were held, goal by goal (S12), and how many let members talk with each other. */
export function GoalStrip({ goals }: { readonly goals: CadenceRow["goals"] }) {
  const { t } = useTranslation(["cadence", "words"]);
  const [span, setSpan] = useState<(typeof SPANS)[number]>("four");
  const mix = goals[span];
  return (
    <section className={styles.goals} aria-label={t("goals.label")}>
      <h2>{t("goals.label")}</h2>
      <SegmentedControl
        size="xs"
        value={span}
        data={SPANS.map((value) => ({ value, label: t(`goals.${value}`) }))}
        onChange={setSpan}
        aria-label={t("goals.span")}
      />
      <ul>
        {activityGoal.options.map((goal) => {
          const count = mix.goals[goal] ?? 0;
          return (
            <li key={goal} data-none={count === 0 || undefined}>
              <span>{t(`words:activityGoal.${goal}`)}</span>
              <b>{count}</b>
            </li>
          );
        })}
      </ul>
      <span className={styles.sideways}>{t("goals.sideways", { count: mix.sideways, total: mix.total })}</span>
    </section>
  );
}
