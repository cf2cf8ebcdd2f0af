import type { PlanRow, RowProblem } from "@shared/domain/import-plan";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../../ui/format-when";
import { StatusChip } from "../../ui/status-chip";
import classes from "./import-dialog.module.css";

type CellStatusProps = {
  readonly id: string;
  /** What is wrong with the active cell or its row. */
  readonly problems: readonly RowProblem[];
  /** The messages that the active row gives. */
  readonly rows: readonly PlanRow[];
  readonly reasonOf: (problem: RowProblem) => string;
};

/** Below the grid: what is wrong with the active cell, else what its row becomes; for a row of no meaning, the keys. */
export function CellStatus({ id, problems, rows, reasonOf }: CellStatusProps) {
  const { t } = useTranslation(["import", "words", "common"]);
  const today = useToday();
  const [problem] = problems.toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  const [row] = rows;
  const places = [...new Set(rows.map(({ groupName, channel }) => groupName ?? t(`words:channel.${channel}`)))];
  return (
    <p id={id} className={classes.status} aria-live="polite">
      {problem && (
        <>
          <StatusChip tone={problem.severity === "error" ? "cin" : "amber"}>{t(problem.severity)}</StatusChip>
          <span>{reasonOf(problem)}</span>
        </>
      )}
      {row && (
        <span className={classes.becomes}>
          {t("grid.becomes", {
            when: today === "" ? row.at : formatWhen(row.at, today, t),
            where: places.join("、"),
            effect: t(`effect.${row.effect}`),
          })}
        </span>
      )}
      {!problem && !row && <span className={classes.becomes}>{t("grid.keys")}</span>}
    </p>
  );
}
