import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/date-field";
import { formatDateFull } from "../../ui/format-when";
import { ReferenceField } from "../../ui/reference-field";
import type { ExportChoice } from "./export-choice";
import styles from "./export-dialog.module.css";
import { daysOf, EXPORT_SPANS } from "./export-span";

type Props = {
  choice: ExportChoice;
  today: string;
  weekStart: 1 | 7;
  onChange: (changes: Partial<ExportChoice>) => void;
};

/** Which days, of which groups, for which people. */
export function ExportSelectionFields({ choice, today, weekStart, onChange }: Props) {
  const { t } = useTranslation(["export", "common"]);
  const { span, custom } = choice;
  const { from, to } = daysOf(span, today, weekStart, custom);
  const days = from === to ? formatDateFull(from, t) : `${formatDateFull(from, t)} – ${formatDateFull(to, t)}`;
  return (
    <div className={styles.selection}>
      <div className={styles.span}>
        <SegmentedControl
          aria-label={t("span.label")}
          value={span}
          data={EXPORT_SPANS.map((value) => ({ value, label: t(`span.${value}`) }))}
          onChange={(next) => onChange({ span: next, custom: { from, to } })}
        />
        {span === "custom" ? null : <span className={styles.hint}>{days}</span>}
      </div>
      {span === "custom" ? (
        <div className={styles.pair}>
          <DateField
            label={t("common:from")}
            value={custom.from}
            onChange={(date) => date && onChange({ custom: { ...custom, from: date } })}
          />
          <DateField
            label={t("common:to")}
            value={custom.to}
            onChange={(date) => date && onChange({ custom: { ...custom, to: date } })}
          />
        </div>
      ) : null}
      <div className={styles.pair}>
        <ReferenceField
          kind="groups"
          multiple
          label={t("groups")}
          placeholder={t("allGroups")}
          value={[...choice.groupIds]}
          onChange={(groupIds) => onChange({ groupIds })}
        />
        <ReferenceField
          kind="staff"
          multiple
          label={t("staff")}
          placeholder={t("allStaff")}
          value={[...choice.staffIds]}
          onChange={(staffIds) => onChange({ staffIds })}
        />
      </div>
    </div>
  );
}
