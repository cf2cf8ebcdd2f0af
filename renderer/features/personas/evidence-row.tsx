import { ActionIcon, Tooltip } from "@mantine/core";
import { type Evidence, evidenceSource, type PortraitField } from "@shared/domain/persona";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/date-field";
import { SelectField } from "../../ui/select-field";
import { TextField } from "../../ui/text-field";
import classes from "./evidence-row.module.css";

type EvidenceRowProps = {
  readonly evidence: Evidence;
  readonly fields: readonly PortraitField[];
  readonly onChange: (evidence: Evidence) => void;
  readonly onRemove: () => void;
};

/** One piece of evidence: which statement, from where, when, and what was found. */
export function EvidenceRow({ evidence, fields, onChange, onRemove }: EvidenceRowProps) {
  const { t } = useTranslation(["personas", "words", "common"]);
  const change = (part: Partial<Evidence>) => onChange({ ...evidence, ...part });
  return (
    <div className={classes.row}>
      <SelectField<PortraitField>
        ariaLabel={t("evidence.field")}
        value={evidence.field}
        onChange={(field) => change({ field })}
        options={fields.map((value) => ({ value, label: t(`words:portraitField.${value}`) }))}
      />
      <SelectField<Evidence["source"]>
        ariaLabel={t("evidence.source")}
        value={evidence.source}
        onChange={(source) => change({ source })}
        options={evidenceSource.options.map((value) => ({ value, label: t(`words:evidenceSource.${value}`) }))}
      />
      <DateField
        ariaLabel={t("evidence.date")}
        value={evidence.date}
        onChange={(date) => change({ date })}
        clearable
        placeholder={t("evidence.date")}
      />
      <TextField
        className={classes.note ?? ""}
        ariaLabel={t("evidence.note")}
        placeholder={t("evidence.noteHint")}
        value={evidence.note}
        onChange={(note) => change({ note })}
      />
      <Tooltip label={t("common:remove")}>
        <ActionIcon size={32} onClick={onRemove} aria-label={t("common:remove")}>
          <IconX size={15} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
