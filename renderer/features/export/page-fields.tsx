import { SegmentedControl } from "@mantine/core";
import { exportLayout, exportPaper } from "@shared/api/contract/exports";
import { useTranslation } from "react-i18next";
import type { ExportChoice } from "./export-choice";
import styles from "./export-dialog.module.css";

type Props = { choice: ExportChoice; onChange: (changes: Partial<ExportChoice>) => void };

/** How a printed plan is laid out, and on which paper. */
export function PageFields({ choice, onChange }: Props) {
  const { t } = useTranslation("export");
  return (
    <div className={styles.page}>
      <SegmentedControl
        aria-label={t("layout.label")}
        value={choice.layout}
        data={exportLayout.options.map((value) => ({ value, label: t(`layout.${value}`) }))}
        onChange={(value) => onChange({ layout: exportLayout.parse(value) })}
      />
      <SegmentedControl
        aria-label={t("paper.label")}
        value={choice.paper}
        data={exportPaper.options.map((value) => ({ value, label: t(`paper.${value}`) }))}
        onChange={(value) => onChange({ paper: exportPaper.parse(value) })}
      />
    </div>
  );
}
