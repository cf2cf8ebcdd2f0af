import type { Activity } from "@shared/domain/activity";
import { useTranslation } from "react-i18next";
import { ProseField } from "../prose-field";
import { Section } from "../section";
import { TextField } from "../text-field";
import { useRecordForm } from "../use-record-form";
import { ActivityFacts } from "./activity-facts";
import styles from "./activity-form.module.css";
import { ActivityHead } from "./activity-head";
import { ActivityMessages } from "./activity-messages";
import { ActivityTime } from "./activity-time";

/** The form over one activity: what, why, when, for whom, and the messages that carry it. */
export function ActivityForm({ activity, onGone }: { activity: Activity; onGone: () => void }) {
  const { t } = useTranslation(["activity-editor", "words"]);
  const form = useRecordForm("activities", activity);
  const { values, set } = form;
  return (
    <>
      <ActivityHead form={form} onGone={onGone} />
      <div className={styles.top}>
        <TextField
          label={t("fields.title")}
          value={values.title}
          placeholder={t("fields.titlePlaceholder")}
          onChange={(title) => set("title", title)}
        />
        <TextField
          label={t("words:field.memberValue")}
          required
          hint={t("fields.memberValueHint")}
          placeholder={t("fields.memberValuePlaceholder")}
          value={values.memberValue}
          onChange={(memberValue) => set("memberValue", memberValue)}
        />
      </div>
      <Section title={t("sections.time")}>
        <ActivityTime activity={activity} form={form} />
      </Section>
      <Section title={t("sections.messages")} hint={t("sections.messagesHint")}>
        <ActivityMessages activity={activity} />
      </Section>
      <Section title={t("sections.facts")}>
        <ActivityFacts form={form} />
      </Section>
      <Section title={t("sections.note")}>
        <ProseField
          ariaLabel={t("sections.note")}
          placeholder={t("fields.notePlaceholder")}
          minRows={3}
          value={values.note}
          onChange={(note) => set("note", note)}
        />
      </Section>
    </>
  );
}
