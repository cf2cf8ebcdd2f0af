import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { Section } from "../../ui/section";
import { TagsField } from "../../ui/tags-field";
import type { RecordForm } from "../../ui/use-record-form";
import { judgeRules } from "./judge-rules";

/** Threshold, entrances and rules: who comes in, by which door, and how one behaves inside (S31, S67). */
export function GroupDoor({ form }: { readonly form: RecordForm<"groups"> }) {
  const { t } = useTranslation("groups");
  const { values, set } = form;
  const { count, verdict } = judgeRules(values.rules);
  return (
    <Section title={t("door.title")} hint={t("door.hint")}>
      <ProseField
        label={t("fields.threshold")}
        placeholder={t("door.thresholdExample")}
        value={values.threshold}
        onChange={(threshold) => set("threshold", threshold)}
      />
      <TagsField
        label={t("fields.entrances")}
        placeholder={values.entrances.length === 0 ? t("door.entrancesExample") : ""}
        value={values.entrances}
        onChange={(entrances) => set("entrances", entrances)}
        suggestions={t("door.entranceSuggestions", { returnObjects: true }) as string[]}
      />
      <ProseField
        label={t("fields.rules")}
        hint={
          <span style={{ color: verdict === "ok" ? undefined : "var(--amber)" }}>
            {count === 0 ? t("door.rulesHint") : t(`door.rules.${verdict}`, { count })}
          </span>
        }
        placeholder={t("door.rulesExample")}
        value={values.rules}
        onChange={(rules) => set("rules", rules)}
        minRows={4}
        maxRows={20}
      />
    </Section>
  );
}
