import { Checkbox } from "@mantine/core";
import { type ActivityGoal, type ActivityType, activityGoal, activityType } from "@shared/domain/activity";
import type { ActivityTemplate } from "@shared/domain/activity-template";
import { useTranslation } from "react-i18next";
import { ClockField } from "../../../ui/clock-field";
import { NumberField } from "../../../ui/number-field";
import { ProseField } from "../../../ui/prose-field";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { lengthWords } from "../../../ui/run-sheet/length-words";
import { Section } from "../../../ui/section";
import { SelectField } from "../../../ui/select-field";
import { TextField } from "../../../ui/text-field";
import type { TemplatePartProps } from "./template-part";

const SHORTEST = 5;
const LONGEST = 60 * 24 * 60;

/** What a template is for: kind, goal, what members get, how long it takes. */
export function TemplateFacts({ values, patch, disabled }: TemplatePartProps) {
  const { t } = useTranslation(["library", "templates", "run-sheet", "words"]);
  return (
    <Section title={t("template.facts")}>
      <ProseField
        label={t("template.summary")}
        value={values.summary}
        disabled={disabled}
        onChange={(summary) => patch({ summary: summary.replace(/\s*\n\s*/g, " ") })}
      />
      <TextField
        label={t("template.memberValue")}
        value={values.memberValue}
        disabled={disabled}
        onChange={(memberValue) => patch({ memberValue })}
      />
      <FieldGrid min={200}>
        <SelectField<ActivityType>
          label={t("template.type")}
          value={values.type}
          disabled={disabled}
          options={activityType.options.map((value) => ({ value, label: t(`words:activityType.${value}`) }))}
          onChange={(type) => patch({ type })}
        />
        <SelectField<ActivityGoal>
          label={t("template.goal")}
          value={values.goal}
          disabled={disabled}
          options={activityGoal.options.map((value) => ({ value, label: t(`words:activityGoal.${value}`) }))}
          onChange={(goal) => patch({ goal })}
        />
        <ClockField
          label={t("template.startClock")}
          value={values.startClock}
          disabled={disabled}
          onChange={(startClock) => patch({ startClock })}
        />
        <NumberField
          label={t("template.duration")}
          hint={lengthWords(values.durationMinutes, t)}
          min={SHORTEST}
          max={LONGEST}
          value={values.durationMinutes}
          disabled={disabled}
          onChange={(minutes) => minutes !== null && minutes >= SHORTEST && patch({ durationMinutes: minutes })}
        />
      </FieldGrid>
      <TextField
        label={t("template.target")}
        value={values.target}
        disabled={disabled}
        onChange={(target) => patch({ target })}
      />
      <Checkbox
        label={t("template.needsProduct")}
        checked={values.needsProduct}
        disabled={disabled}
        onChange={(event) => patch({ needsProduct: event.currentTarget.checked } satisfies Partial<ActivityTemplate>)}
      />
    </Section>
  );
}
