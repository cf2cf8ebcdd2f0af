import { Checkbox } from "@mantine/core";
import { IconAlertTriangle, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../ui/error-state";
import { formatWhen } from "../../ui/format-when";
import { LoadingState } from "../../ui/loading-state";
import styles from "./export-dialog.module.css";
import type { ExportPreviewQuery } from "./use-export-preview";

type Props = {
  preview: ExportPreviewQuery;
  today: string;
  allowUnfilled: boolean;
  onAllow: (allow: boolean) => void;
  onEdit: (messageId: string) => void;
};

/** How much would leave the app, and every message in which something is still open. */
export function ExportPreview({ preview, today, allowUnfilled, onAllow, onEdit }: Props) {
  const { t } = useTranslation(["export", "common"]);
  const { data, error, refetch } = preview;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.count === 0) {
    return (
      <p className={styles.nothing}>
        {data.activities > 0 ? t("onlyActivities", { count: data.activities }) : t("nothing")}
      </p>
    );
  }
  return (
    <div className={styles.preview} aria-live="polite">
      <p className={styles.counts}>
        <b>{t("count", { count: data.count })}</b>
        <span>{t("days", { count: data.days })}</span>
        {data.images > 0 ? <span>{t("images", { count: data.images })}</span> : null}
        <span className={styles.names}>{data.groups.join(t("listMark"))}</span>
        <span className={styles.names}>{data.staff.join(t("listMark"))}</span>
      </p>
      {data.unfilled.length > 0 ? (
        <div className={styles.unfilled}>
          <p className={styles.warn}>
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {t("unfilled.lead", { count: data.unfilled.length })}
          </p>
          <ul className={styles.list}>
            {data.unfilled.map((item) => (
              <li key={item.messageId}>
                <button type="button" className={styles.open} onClick={() => onEdit(item.messageId)}>
                  <time>{formatWhen(item.at, today, t)}</time>
                  <span className={styles.title}>{item.title || t("common:untitled")}</span>
                  <span className={styles.fields}>{item.fields.map((field) => `{{${field}}}`).join(" ")}</span>
                  <IconChevronRight size={15} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
          <Checkbox
            size="sm"
            label={t("unfilled.allow")}
            checked={allowUnfilled}
            onChange={(event) => onAllow(event.currentTarget.checked)}
          />
        </div>
      ) : null}
    </div>
  );
}
