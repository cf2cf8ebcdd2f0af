import { useTranslation } from "react-i18next";
import { RiskRows } from "../../../ui/run-sheet/brief/risk-rows";
import { StepsField } from "../../../ui/run-sheet/steps-field";
import { Section } from "../../../ui/section";
import styles from "./template-page.module.css";
import type { TemplatePartProps } from "./template-part";

/** What must be true before it starts, and what can go wrong. */
export function TemplatePreparations({ values, patch, disabled }: TemplatePartProps) {
  const { t } = useTranslation(["run-sheet"]);
  return (
    <>
      <Section title={t("brief.checklist")}>
        <fieldset className={styles.plain} disabled={disabled}>
          <StepsField
            label=""
            value={values.checklist.map((text) => ({ text, done: false }))}
            onChange={(lines) => patch({ checklist: lines.map(({ text }) => text) })}
          />
        </fieldset>
      </Section>
      <Section title={t("brief.risks")}>
        <fieldset className={styles.plain} disabled={disabled}>
          <RiskRows value={values.risks} onChange={(risks) => patch({ risks })} />
        </fieldset>
      </Section>
    </>
  );
}
