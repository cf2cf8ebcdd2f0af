import { Button } from "@mantine/core";
import { IconChartHistogram } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useOpenRecord } from "../../browser/open-record";
import { EmptyState } from "../../ui/empty-state";
import { formatWhen } from "../../ui/format-when";
import type { Reviewed } from "./insight-sums";
import styles from "./insights.module.css";
import { ResultForm } from "./result-form";

/** One activity that is over, and its review. */
export function ReviewPanel({ reviewed, onBack }: { reviewed: Reviewed; onBack: () => void }) {
  const { t } = useTranslation(["insights", "words", "common"]);
  const today = useToday();
  const openRecord = useOpenRecord();
  const create = useMutation(api.results.create.mutationOptions());
  const { activity, result } = reviewed;
  return (
    <div className={styles.review}>
      <header className={styles.reviewHead}>
        <div>
          <h2>{activity.title || t(`words:activityType.${activity.type}`)}</h2>
          <div className={styles.sub}>
            {t(`words:activityType.${activity.type}`)} · {t(`words:activityGoal.${activity.goal}`)}
            {today ? ` · ${formatWhen(activity.start, today, t)}` : null}
          </div>
          {activity.memberValue ? (
            <div className={styles.sub}>{t("review.value", { value: activity.memberValue })}</div>
          ) : null}
        </div>
        <Button size="xs" onClick={() => openRecord("activities", activity.id)}>
          {t("review.openActivity")}
        </Button>
      </header>
      {result ? (
        <ResultForm key={result.id} result={result} onGone={onBack} />
      ) : (
        <EmptyState
          icon={<IconChartHistogram />}
          title={t("review.emptyTitle")}
          text={t("review.emptyText")}
          actions={
            <Button
              variant="filled"
              loading={create.isPending}
              onClick={() => today && create.mutate({ fields: { activityId: activity.id, date: today } })}
            >
              {t("review.start")}
            </Button>
          }
        />
      )}
    </div>
  );
}
