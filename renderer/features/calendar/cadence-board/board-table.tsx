import type { CadenceBoard, CadenceRow } from "@shared/domain/cadence-board";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { type BoardSelection, rowKeyOf } from "./board-selection";
import styles from "./board-table.module.css";
import { weekLabel } from "./board-weeks";
import { Light } from "./light";
import { MixBar, OfferBar } from "./share-bar";
import small from "./small-words.module.css";
import { stepInTable } from "./step-in-table";
import { WeekCell } from "./week-cell";

type Props = {
  readonly board: CadenceBoard;
  readonly today: DateText;
  readonly selection: BoardSelection | undefined;
  readonly onSelect: (selection: BoardSelection) => void;
};

/** Groups as rows, weeks as columns; beside them the silence, the mix and the bargains of each group. */
export function BoardTable({ board, today, selection, onSelect }: Props) {
  const { t } = useTranslation(["cadence", "words"]);
  return (
    <table className={styles.table} onKeyDown={stepInTable}>
      <caption className={styles.caption}>{t("caption", { day: today })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("column.group")}</th>
          {board.weeks.map((week) => (
            <th key={week} scope="col" data-now={(week <= today && today <= addDays(week, 6)) || undefined}>
              {week <= today && today <= addDays(week, 6) ? <em>{t("thisWeek")}</em> : null}
              {weekLabel(week)}
            </th>
          ))}
          <th scope="col" className={styles.share} title={t("column.mixHint")}>
            {t("column.mix")}
          </th>
          <th scope="col" className={styles.share} title={t("column.offersHint")}>
            {t("column.offers")}
          </th>
        </tr>
      </thead>
      <tbody>
        {board.rows.map((row, index) => {
          const key = rowKeyOf(row);
          const name = row.name || t("words:channel.wechat_moments");
          const open = (week: DateText | null) => onSelect({ row: key, week });
          return (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.group}
                  data-cell={`${index},0`}
                  data-open={(selection?.row === key && selection.week === null) || undefined}
                  onClick={() => open(null)}
                >
                  <b title={name}>{name}</b>
                  <SilenceLine row={row} />
                </button>
              </th>
              {row.weeks.map((week, column) => (
                <td
                  key={week.weekStart}
                  data-now={(week.weekStart <= today && today <= addDays(week.weekStart, 6)) || undefined}
                >
                  <WeekCell
                    week={week}
                    name={name}
                    isMoments={row.groupId === null}
                    place={`${index},${column + 1}`}
                    isOpen={selection?.row === key && selection.week === week.weekStart}
                    onOpen={() => open(week.weekStart)}
                  />
                </td>
              ))}
              <td className={styles.share}>
                <MixBar mix={row.mix} />
              </td>
              <td className={styles.share}>
                <OfferBar check={row.offers} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How long a group has heard nothing useful, in three words; its targets where it has its own. */
function SilenceLine({ row }: { readonly row: CadenceRow }) {
  const { t } = useTranslation("cadence");
  const { silence, target, ceiling, isOwn } = row;
  if (!silence) {
    const words = row.groupId === null ? "short.moments" : "short.flash";
    return <span className={small.words}>{t(words)}</span>;
  }
  return (
    <span className={small.words} data-light={silence.level}>
      <Light level={silence.level} />
      {t(
        `short.${silence.reason === "fine" && silence.numbers.since === 0 ? "today" : silence.reason}`,
        silence.numbers,
      )}
      {isOwn ? ` · ${t("short.own", { ...target, ceiling })}` : ""}
    </span>
  );
}
