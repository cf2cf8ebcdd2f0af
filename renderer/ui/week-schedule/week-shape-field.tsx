import { SegmentedControl } from "@mantine/core";
import { type LongImageWidth, longImageWidth, weekPictureShape } from "@shared/api/contract/week-schedules";
import { useTranslation } from "react-i18next";
import { SelectField } from "../select-field";
import type { WeekPictureLook } from "./week-picture-look";
import styles from "./week-schedule.module.css";

type WeekShapeFieldProps = { readonly look: WeekPictureLook; readonly onChange: (look: WeekPictureLook) => void };

/** A poster, or a long image and how wide. */
export function WeekShapeField({ look, onChange }: WeekShapeFieldProps) {
  const { t } = useTranslation("week-schedule");
  return (
    <div className={styles.shapes}>
      <SegmentedControl
        size="sm"
        aria-label={t("shape.label")}
        value={look.shape}
        data={weekPictureShape.options.map((value) => ({ value, label: t(`shape.${value}`) }))}
        onChange={(value) => onChange({ ...look, shape: weekPictureShape.parse(value) })}
      />
      {look.shape === "long" ? (
        <SelectField
          ariaLabel={t("width")}
          value={String(look.width)}
          options={[...longImageWidth.values].map((value) => ({ value: String(value), label: t("px", { value }) }))}
          onChange={(value) => onChange({ ...look, width: Number(value) as LongImageWidth })}
        />
      ) : null}
    </div>
  );
}
