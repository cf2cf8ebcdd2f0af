import type { ExportFormat } from "@shared/api/contract/exports";
import {
  IconBraces,
  IconCalendarEvent,
  IconDeviceMobile,
  IconFileText,
  IconFileTypeCsv,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileZip,
  IconMarkdown,
  IconPhoto,
  IconTable,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import styles from "./export-dialog.module.css";

/** The order they are offered in: what most people open on a phone first. */
const ORDER: readonly ExportFormat[] = [
  "html",
  "texts",
  "text",
  "pdf",
  "png",
  "xlsx",
  "docx",
  "ics",
  "csv",
  "md",
  "json",
];

const icons: Record<ExportFormat, ComponentType<{ size?: number; stroke?: number }>> = {
  html: IconDeviceMobile,
  texts: IconFileZip,
  text: IconFileText,
  xlsx: IconTable,
  pdf: IconFileTypePdf,
  png: IconPhoto,
  docx: IconFileTypeDocx,
  md: IconMarkdown,
  json: IconBraces,
  csv: IconFileTypeCsv,
  ics: IconCalendarEvent,
};

/** The forms a schedule can leave in, each with what it is good for. */
export function FormatCards({ value, onChange }: { value: ExportFormat; onChange: (format: ExportFormat) => void }) {
  const { t } = useTranslation("export");
  return (
    <fieldset className={styles.cards}>
      <legend className={styles.legend}>{t("format.label")}</legend>
      {ORDER.map((format) => {
        const Icon = icons[format];
        return (
          <label key={format} className={styles.card} data-chosen={value === format || undefined}>
            <input
              type="radio"
              name="format"
              value={format}
              checked={value === format}
              onChange={() => onChange(format)}
            />
            <Icon size={20} stroke={1.6} />
            <span>
              <b>{t(`format.${format}.name`)}</b>
              <small>{t(`format.${format}.use`)}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
