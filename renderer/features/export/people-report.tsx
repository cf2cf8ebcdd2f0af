import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { errorSentence } from "../../api/error-sentence";
import { LeftOutList } from "../../ui/export-job/left-out-list";
import styles from "./export-dialog.module.css";
import type { PacksReport } from "./make-packs";

type PeopleReportProps = {
  readonly report: PacksReport;
  readonly today: string;
  readonly onEdit: (messageId: string) => void;
};

/** How the packs went: how many are saved, whose could not be made and why, and which pictures are in none. */
export function PeopleReport({ report: { made, failed, leftOut }, today, onEdit }: PeopleReportProps) {
  const { t, i18n } = useTranslation("export");
  const place = useRef<HTMLDivElement>(null);
  // It stands below what was scrolled to when the packs were asked for.
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={place} className={styles.report} role="status">
      {made > 0 ? <p className={styles.saved}>{t("people.saved", { count: made })}</p> : null}
      {failed.length > 0 ? (
        <section className={styles.unfilled} aria-label={t("people.failedLabel")}>
          <p className={styles.warn}>
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {t("people.failed", { count: failed.length })}
          </p>
          <ul className={styles.list}>
            {failed.map(({ id, name, error }) => (
              <li key={id} className={styles.failed}>
                <b>{name}</b>
                <span>{errorSentence(error, i18n.language)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <LeftOutList leftOut={leftOut} today={today} onOpen={onEdit} />
    </div>
  );
}
