import { type ChatGroupFields, missingPositioning } from "@shared/domain/chat-group";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { Section } from "../../ui/section";
import { StatusChip } from "../../ui/status-chip";
import type { RecordForm } from "../../ui/use-record-form";
import classes from "./positioning-canvas.module.css";

const questions = ["userValue", "ownValue", "forWhom", "notForWhom", "promise"] as const;

/** The five questions of positioning, laid out so that they are read together (S46). */
export function PositioningCanvas({ form }: { readonly form: RecordForm<"groups"> }) {
  const { t } = useTranslation("groups");
  const { positioning } = form.values;
  const missing = missingPositioning(form.values);
  const answer = (key: keyof ChatGroupFields["positioning"], text: string) =>
    form.set("positioning", { ...positioning, [key]: text });
  return (
    <Section
      id="positioning"
      title={t("positioning.title")}
      hint={t("positioning.hint")}
      actions={
        missing.length === 0 ? (
          <StatusChip tone="jade" icon={<IconCheck />}>
            {t("positioning.complete")}
          </StatusChip>
        ) : (
          <StatusChip tone="amber" icon={<IconAlertTriangle />}>
            {t("positioning.missing", { count: missing.length })}
          </StatusChip>
        )
      }
    >
      <div className={classes.canvas}>
        {questions.map((key) => (
          <div key={key} className={classes.cell} data-area={key} data-missing={missing.includes(key) || undefined}>
            <ProseField
              label={t(`positioning.${key}`)}
              hint={t(`positioning.${key}Hint`)}
              value={positioning[key]}
              onChange={(text) => answer(key, text)}
              minRows={key === "promise" ? 1 : 3}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
