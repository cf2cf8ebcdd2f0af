import type { LeftOut } from "@shared/api/contract/export-jobs";
import { wallTime } from "@shared/domain/wall-time";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatWhen } from "../format-when";
import styles from "./left-out-list.module.css";

type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  readonly today: string;
  /** Opens the message that a picture belongs to. */
  readonly onOpen?: (messageId: string) => void;
};

/** The pictures that are not in a file, each with its message and why; everything else is there. */
export function LeftOutList({ leftOut, today, onOpen }: LeftOutListProps) {
  const { t } = useTranslation(["export-job", "common"]);
  if (leftOut.length === 0) return null;
  // A message may lack two pictures of one name, so a line is known by its place; no line ever moves.
  const rows = leftOut.map((item, index) => ({ ...item, key: `row-${index}` }));
  return (
    <section className={styles.leftOut} aria-label={t("leftOut.label")}>
      <p className={styles.lead}>
        <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
        {t("leftOut.lead", { count: leftOut.length })}
      </p>
      <ul className={styles.list}>
        {rows.map(({ key, messageId, at, place, title, name, reason }) => {
          const time = wallTime.safeParse(at);
          const line = (
            <>
              {time.success ? <time dateTime={at}>{formatWhen(time.data, today, t)}</time> : null}
              <span className={styles.what}>{[place, title].filter(Boolean).join(" · ")}</span>
              <span className={styles.why}>
                {name}
                {t("leftOut.because")}
                {t(`leftOut.${reason}`)}
              </span>
            </>
          );
          return (
            <li key={key}>
              {messageId !== null && onOpen ? (
                <button type="button" className={styles.line} onClick={() => onOpen(messageId)}>
                  {line}
                </button>
              ) : (
                <span className={styles.line}>{line}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
