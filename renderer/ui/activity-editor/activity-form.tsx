import type { Activity } from "@shared/domain/activity";
import { useTranslation } from "react-i18next";
import { useStoredState } from "../../browser/stored-state";
import { ProseField } from "../prose-field";
import { PaneTabs } from "../record-page/pane-tabs";
import { ActivityBriefForm } from "../run-sheet/brief/activity-brief-form";
import { Section } from "../section";
import { SeriesBar } from "../series/series-bar";
import { TextField } from "../text-field";
import { type RecordForm, useRecordForm } from "../use-record-form";
import { ActivityFacts } from "./activity-facts";
import styles from "./activity-form.module.css";
import { ActivityHead } from "./activity-head";
import { ActivityPlan } from "./activity-plan";

const TABS = ["plan", "brief", "facts"] as const;

type Tab = (typeof TABS)[number];

/** The form over one activity: what members get, then its run sheet, why it is held, and when and where. */
export function ActivityForm({ activity, onGone }: { activity: Activity; onGone: () => void }) {
  const { t } = useTranslation(["activity-editor", "run-sheet", "words"]);
  const form = useRecordForm("activities", activity);
  const [tab, setTab] = useStoredState<Tab>("activity.tab", "plan", readTab);
  const { values, set } = form;
  return (
    <>
      <ActivityHead form={form} onGone={onGone} />
      <SeriesBar record={form.values} flush={form.flush} />
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
      <div className={styles.tabs}>
        <PaneTabs<Tab>
          label={t("tabs.label")}
          tabs={TABS.map((id) => ({ id, label: t(`tabs.${id}`) }))}
          value={tab}
          onChange={setTab}
        />
      </div>
      {tab === "plan" ? <ActivityPlan activity={activity} form={form} /> : null}
      {tab === "brief" ? <ActivityBriefForm form={form} /> : null}
      {tab === "facts" ? <FactsTab form={form} /> : null}
    </>
  );
}

function FactsTab({ form }: { form: RecordForm<"activities"> }) {
  const { t } = useTranslation("activity-editor");
  return (
    <>
      <Section title={t("sections.facts")}>
        <ActivityFacts form={form} />
      </Section>
      <Section title={t("sections.note")}>
        <ProseField
          ariaLabel={t("sections.note")}
          placeholder={t("fields.notePlaceholder")}
          minRows={3}
          value={form.values.note}
          onChange={(note) => form.set("note", note)}
        />
      </Section>
    </>
  );
}

function readTab(stored: unknown): Tab | undefined {
  return TABS.find((tab) => tab === stored);
}
