import { Button } from "@mantine/core";
import { assumedFields, type Evidence, type PortraitField, portraitField } from "@shared/domain/persona";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { Section } from "../../ui/section";
import type { RecordForm } from "../../ui/use-record-form";
import { EvidenceRow } from "./evidence-row";

/** What backs the portrait: per statement its source, date and note; what nothing backs can be given evidence at a click. */
export function EvidenceList({ form }: { readonly form: RecordForm<"personas"> }) {
  const { t } = useTranslation(["personas", "words"]);
  const today = useToday();
  const { evidence } = form.values;
  const assumed = assumedFields(form.values);
  const put = (list: Evidence[]) => form.set("evidence", list);
  const add = (field: PortraitField) => put([...evidence, { field, source: "chat", date: today || null, note: "" }]);
  return (
    <Section
      title={t("evidence.title")}
      hint={t("evidence.hint")}
      actions={
        <Button size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => add(assumed[0] ?? "pains")}>
          {t("evidence.add")}
        </Button>
      }
    >
      {evidence.map((item, index) => (
        <EvidenceRow
          // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id; rows are only added at the end or taken out
          key={index}
          evidence={item}
          fields={portraitField.options}
          onChange={(next) => put(evidence.with(index, next))}
          onRemove={() => put(evidence.toSpliced(index, 1))}
        />
      ))}
      {assumed.length > 0 && (
        <div style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 6, fontSize: 13 }}>
          <span style={{ color: "var(--muted)" }}>{t("evidence.assumed")}</span>
          {assumed.map((field) => (
            <Button key={field} size="compact-xs" variant="light" color="amber" onClick={() => add(field)}>
              {t(`words:portraitField.${field}`)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
