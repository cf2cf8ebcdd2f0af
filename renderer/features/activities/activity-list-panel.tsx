import { SegmentedControl } from "@mantine/core";
import type { Activity } from "@shared/domain/activity";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { runCommand } from "../../browser/commands";
import { toneOf } from "../../ui/activity-type/activity-family";
import { ActivityIcon } from "../../ui/activity-type/activity-icon";
import { formatWhen } from "../../ui/format-when";
import { RecordList } from "../../ui/record-list";
import { RepeatMark } from "../../ui/series/repeat-mark";
import { StatusChip } from "../../ui/status-chip";
import styles from "./activities-screen.module.css";
import { ACTIVITY_SPANS, type ActivitySpan } from "./activity-list";

type Props = {
  activities: readonly Activity[];
  span: ActivitySpan;
  onSpan: (span: ActivitySpan) => void;
  selectedId: string | undefined;
  onSelect: (id: string) => void;
  nothingAtAll: boolean;
};

/** Activities by day, with their type's sign; chips only where something is out of the ordinary. */
export function ActivityListPanel({ activities, span, onSpan, selectedId, onSelect, nothingAtAll }: Props) {
  const { t } = useTranslation(["activities", "words", "common"]);
  const today = useToday();
  const items = activities.map((activity) => ({
    id: activity.id,
    title: activity.title || t(`words:activityType.${activity.type}`),
    sub: `${today ? formatWhen(activity.start, today, t) : activity.start} · ${t(`words:activityType.${activity.type}`)}`,
    icon: <ActivityIcon type={activity.type} size={18} toned />,
    tone: toneOf(activity.type),
    meta: metaOf(activity, t),
  }));
  return (
    <>
      <h1 className={styles.title}>{t("title")}</h1>
      <RecordList
        items={items}
        selectedId={selectedId}
        onSelect={onSelect}
        onNew={() => runCommand("newActivity")}
        newLabel={t("new")}
        filterPlaceholder={t("filter")}
        label={t("title")}
        empty={nothingAtAll ? null : <p style={{ padding: 16, color: "var(--muted)" }}>{t(`empty.${span}`)}</p>}
        header={
          <div className={styles.top}>
            <SegmentedControl
              size="xs"
              fullWidth
              aria-label={t("span.label")}
              value={span}
              data={ACTIVITY_SPANS.map((value) => ({ value, label: t(`span.${value}`) }))}
              onChange={onSpan}
            />
          </div>
        }
      />
    </>
  );
}

function metaOf(activity: Activity, t: (key: string) => string) {
  const { status } = activity;
  if (status === "running") return <StatusChip tone="jade">{t("words:activityStatus.running")}</StatusChip>;
  if (status === "cancelled") return <StatusChip tone="neutral">{t("words:activityStatus.cancelled")}</StatusChip>;
  const open = status === "planned" || status === "ready";
  if (open && activity.memberValue.trim() === "") return <StatusChip tone="amber">{t("noValue")}</StatusChip>;
  return activity.seriesId === null ? undefined : <RepeatMark label={t("series:repeats")} size={14} />;
}
