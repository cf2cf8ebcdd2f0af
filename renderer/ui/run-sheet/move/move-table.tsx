import type { ActivityMove, ActivityStay } from "@shared/api/contract/activities";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { IconArrowRight, IconCheck, IconPin } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatWhen } from "../../format-when";
import { StatusChip } from "../../status-chip";
import styles from "./move-preview.module.css";

type MoveTableProps = {
  readonly moves: readonly ActivityMove[];
  readonly stays: readonly ActivityStay[];
  readonly today: DateText | "";
};

/** Before → after of everything that moves, and under it what stays, and why. */
export function MoveTable({ moves, stays, today }: MoveTableProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const when = (time: WallTime) => (today ? formatWhen(time, today, t) : time);
  return (
    <>
      <h3 className={styles.heading}>{t("move.moves", { count: moves.length })}</h3>
      <table className={styles.table}>
        <tbody>
          {moves.map((move) => (
            <tr key={move.cueId ?? move.messageId}>
              <td>
                <b>{move.title || t("common:untitled")}</b>
                <span>{move.groupName}</span>
              </td>
              <td className={styles.before}>{when(move.before)}</td>
              <td className={styles.arrow}>
                <IconArrowRight size={14} stroke={1.7} aria-label={t("move.to")} />
              </td>
              <td className={styles.after}>
                {when(move.after)}
                {move.staffAfter === move.staffBefore ? null : (
                  <span>{t("move.staff", { name: move.staffAfter ?? t("nobody") })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {stays.length > 0 ? (
        <>
          <h3 className={styles.heading}>{t("move.stays", { count: stays.length })}</h3>
          <table className={styles.table}>
            <tbody>
              {stays.map((stay) => (
                <tr key={stay.cueId}>
                  <td>
                    <b>{stay.title || t("common:untitled")}</b>
                    <span>{stay.groupName}</span>
                  </td>
                  <td>{when(stay.at)}</td>
                  <td />
                  <td>
                    <StatusChip
                      tone={stay.reason === "pinned" ? "indigo" : "neutral"}
                      icon={stay.reason === "pinned" ? <IconPin aria-hidden /> : <IconCheck aria-hidden />}
                    >
                      {t(`move.reason.${stay.reason}`)}
                    </StatusChip>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : null}
    </>
  );
}
