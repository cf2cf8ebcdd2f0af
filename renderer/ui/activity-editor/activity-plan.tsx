import type { Activity } from "@shared/domain/activity";
import { useTranslation } from "react-i18next";
import { RunSheet } from "../run-sheet/run-sheet";
import { Section } from "../section";
import { activityRecord } from "../series/occurrence-record";
import { RepeatField } from "../series/repeat-field";
import type { RecordForm } from "../use-record-form";
import styles from "./activity-form.module.css";
import { ActivityMessages } from "./activity-messages";
import { ActivityTime } from "./activity-time";

/** When an activity is, its run sheet, and the messages planned beside it. */
export function ActivityPlan({ activity, form }: { activity: Activity; form: RecordForm<"activities"> }) {
  const { t } = useTranslation("activity-editor");
  const ofCues = new Set(activity.runSheet.flatMap(({ messageId }) => messageId ?? []));
  const hasSheet = activity.runSheet.length > 0;
  return (
    <>
      <div className={styles.planTime}>
        <ActivityTime activity={activity} form={form} />
        <RepeatField record={activityRecord(activity)} hasSheet={hasSheet} />
      </div>
      <RunSheet activityId={activity.id} />
      <Section title={t(hasSheet ? "sections.otherMessages" : "sections.messages")} hint={t("sections.messagesHint")}>
        <ActivityMessages activity={activity} without={ofCues} />
      </Section>
    </>
  );
}
