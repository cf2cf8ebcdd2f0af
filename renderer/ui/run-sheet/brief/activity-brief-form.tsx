import { type ActivityGoal, activityGoal } from "@shared/domain/activity";
import type { ActivityBrief } from "@shared/domain/activity-brief";
import { useTranslation } from "react-i18next";
import { MoneyField } from "../../money-field";
import { NumberField } from "../../number-field";
import { ChoicePill } from "../../record-page/choice-pill";
import { FieldGrid } from "../../record-page/field-grid";
import { Section } from "../../section";
import { TextField } from "../../text-field";
import type { RecordForm } from "../../use-record-form";
import { BenefitTable } from "./benefit-table";
import { Checklist } from "./checklist";
import { RiskRows } from "./risk-rows";

/** Why an activity is held and what it may cost: goal, target, caps, benefits, risks with a plan B, go or no-go. */
export function ActivityBriefForm({ form }: { readonly form: RecordForm<"activities"> }) {
  const { t } = useTranslation(["run-sheet", "activity-editor", "words"]);
  const { brief, goal } = form.values;
  const set = (changes: Partial<ActivityBrief>) => form.set("brief", { ...brief, ...changes });
  return (
    <>
      <Section title={t("brief.aim")}>
        <ChoicePill<ActivityGoal>
          label={t("activity-editor:fields.goal")}
          value={goal}
          options={activityGoal.options.map((value) => ({ value, label: t(`words:activityGoal.${value}`) }))}
          onChange={(next) => form.set("goal", next)}
        />
        <TextField
          label={t("brief.target")}
          placeholder={t("brief.targetPlaceholder")}
          value={brief.target}
          onChange={(target) => set({ target })}
        />
      </Section>
      <Section title={t("brief.caps")} hint={t("brief.capsHint")}>
        <FieldGrid min={150}>
          <MoneyField
            label={t("brief.budgetCap")}
            placeholder={t("brief.noCap")}
            value={brief.budgetCap}
            onChange={(budgetCap) => set({ budgetCap })}
          />
          <NumberField
            label={t("brief.stockCap")}
            placeholder={t("brief.noCap")}
            unit={t("brief.pieces")}
            min={0}
            max={100_000_000}
            value={brief.stockCap}
            onChange={(stockCap) => set({ stockCap })}
          />
          <NumberField
            label={t("brief.staffHours")}
            placeholder={t("brief.noCap")}
            unit={t("brief.hours")}
            min={0}
            max={10_000}
            decimals={1}
            value={brief.staffHours}
            onChange={(staffHours) => set({ staffHours })}
          />
        </FieldGrid>
      </Section>
      <Section title={t("brief.benefits")} hint={t("brief.benefitsHint")}>
        <BenefitTable brief={brief} onChange={(benefits) => set({ benefits })} />
      </Section>
      <Section title={t("brief.risks")}>
        <RiskRows value={brief.risks} onChange={(risks) => set({ risks })} />
      </Section>
      <Section title={t("brief.checklist")} hint={t("brief.checklistHint")}>
        <Checklist value={brief.checklist} onChange={(checklist) => set({ checklist })} />
      </Section>
    </>
  );
}
