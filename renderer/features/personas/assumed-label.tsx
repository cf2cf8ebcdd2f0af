import type { PortraitField } from "@shared/domain/persona";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";

type AssumedLabelProps = { readonly field: PortraitField; readonly assumed: boolean };

/** A portrait field's name, with the badge 假设 while no evidence backs what stands in it (S49). */
export function AssumedLabel({ field, assumed }: AssumedLabelProps) {
  const { t } = useTranslation(["personas", "words"]);
  return (
    <span style={{ display: "inline-flex", alignItems: "center", gap: 6, minHeight: 22 }}>
      {t(`words:portraitField.${field}`)}
      {assumed && (
        <StatusChip tone="amber" title={t("assumedHint")}>
          {t("assumed")}
        </StatusChip>
      )}
    </span>
  );
}
