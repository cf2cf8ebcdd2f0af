import { Button } from "@mantine/core";
import { IconChartHistogram } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { toneOf } from "../../ui/activity-type/activity-family";
import { ActivityIcon } from "../../ui/activity-type/activity-icon";
import { formatWhen } from "../../ui/format-when";
import { RecordList } from "../../ui/record-list";
import { StatusChip } from "../../ui/status-chip";
import type { Reviewed } from "./insight-sums";
import styles from "./insights.module.css";

type Props = {
  reviewed: readonly Reviewed[];
  selectedId: string | undefined;
  onSelect: (id: string | undefined) => void;
};

/** Activities that are over, latest first; those without a review say so. */
export function OverList({ reviewed, selectedId, onSelect }: Props) {
  const { t } = useTranslation(["insights", "words", "common"]);
  const today = useToday();
  const missing = reviewed.filter(({ result }) => result === undefined).length;
  const items = reviewed.map(({ activity, result }) => ({
    id: activity.id,
    title: activity.title || t(`words:activityType.${activity.type}`),
    sub: today ? formatWhen(activity.start, today, t) : activity.start,
    icon: <ActivityIcon type={activity.type} size={18} toned />,
    tone: toneOf(activity.type),
    meta: result ? (
      <StatusChip tone="jade">{t("list.done")}</StatusChip>
    ) : (
      <StatusChip tone="amber">{t("list.missing")}</StatusChip>
    ),
  }));
  return (
    <>
      <header className={styles.listHead}>
        <h1 className={styles.title}>{t("title")}</h1>
        <div className={styles.sub}>{missing > 0 ? t("list.left", { count: missing }) : t("list.none")}</div>
      </header>
      <RecordList
        items={items}
        selectedId={selectedId}
        onSelect={onSelect}
        filterPlaceholder={t("list.filter")}
        label={t("list.label")}
        empty={null}
        header={
          <div className={styles.overviewLink}>
            <Button
              fullWidth
              size="xs"
              variant={selectedId === undefined ? "light" : "default"}
              leftSection={<IconChartHistogram size={15} />}
              onClick={() => onSelect(undefined)}
            >
              {t("overview.title")}
            </Button>
          </div>
        }
      />
    </>
  );
}
