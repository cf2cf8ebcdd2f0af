import { Button } from "@mantine/core";
import type { ExportProgress } from "@shared/api/contract/export-jobs";
import { useTranslation } from "react-i18next";
import styles from "./job-progress.module.css";

type JobProgressProps = {
  readonly progress: ExportProgress;
  /** What is being made, where that is not plain: `2 / 5 · 小满`. */
  readonly label?: string;
  readonly onCancel: () => void;
};

/** What is being done to make a file, how far it is, and the way to give it up. */
export function JobProgress({ progress: { phase, done, total }, label, onCancel }: JobProgressProps) {
  const { t } = useTranslation(["export-job", "common"]);
  const words = t(`phase.${phase}`);
  // Where nobody can say how much it is, the bar moves without an end.
  const amount = total > 0 ? { "aria-valuenow": done, "aria-valuemin": 0, "aria-valuemax": total } : {};
  return (
    <div className={styles.job}>
      <p className={styles.words}>
        <span role="status">{[label, words].filter(Boolean).join(" · ")}</span>
        {total > 0 ? <span className={styles.count}>{t("count", { done, total })}</span> : null}
      </p>
      <div
        role="progressbar"
        aria-label={words}
        className={styles.track}
        data-endless={total === 0 || undefined}
        {...amount}
      >
        <span style={{ inlineSize: total > 0 ? `${(done / total) * 100}%` : undefined }} />
      </div>
      {/* It stands where the button was that started this: the focus goes on from there. */}
      <Button autoFocus onClick={onCancel}>
        {t("common:cancel")}
      </Button>
    </div>
  );
}
