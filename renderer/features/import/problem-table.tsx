import { Table } from "@mantine/core";
import type { RowProblem } from "@shared/domain/import-plan";
import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../ui/empty-state";
import { StatusChip } from "../../ui/status-chip";
import classes from "./import-dialog.module.css";

type ProblemTableProps = {
  readonly problems: readonly RowProblem[];
  /** Shows the cell it is about; without it the lines are only to be read. */
  readonly onOpen?: (problem: RowProblem) => void;
};

/** How many lines are drawn; a file with more problems than this wants correcting, not reading. */
const SHOWN = 300;

/** What could not be read, line by line in the file's own numbering; errors before notices. */
export function ProblemTable({ problems, onOpen }: ProblemTableProps) {
  const { t } = useTranslation("import");
  if (problems.length === 0) {
    return <EmptyState icon={<IconCircleCheck />} title={t("noProblems")} text={t("noProblemsText")} />;
  }
  const sorted = problems.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line);
  return (
    <>
      <Table className={classes.table} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={72}>{t("line")}</Table.Th>
            <Table.Th w={110}>{t("effectOn")}</Table.Th>
            <Table.Th w={150}>{t("column")}</Table.Th>
            <Table.Th w={220}>{t("value")}</Table.Th>
            <Table.Th>{t("reasonTitle")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.slice(0, SHOWN).map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one line may have the same problem twice, and the list is never edited
            <Table.Tr key={index}>
              <Table.Td>
                {onOpen ? (
                  <button type="button" className={classes.open} onClick={() => onOpen(problem)}>
                    {problem.line}
                  </button>
                ) : (
                  problem.line
                )}
              </Table.Td>
              <Table.Td>
                {problem.severity === "error" ? (
                  <StatusChip tone="cin" icon={<IconAlertCircle />}>
                    {t("error")}
                  </StatusChip>
                ) : (
                  <StatusChip tone="amber" icon={<IconInfoCircle />}>
                    {t("notice")}
                  </StatusChip>
                )}
              </Table.Td>
              <Table.Td className={classes.cell}>{problem.header || "—"}</Table.Td>
              <Table.Td className={classes.cell} title={problem.value}>
                {problem.value || t("empty")}
              </Table.Td>
              <Table.Td>{t(`reason.${problem.reason}`, { value: problem.value })}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sorted.length > SHOWN && <p className={classes.caption}>{t("moreLines", { count: sorted.length - SHOWN })}</p>}
    </>
  );
}

function rank(problem: RowProblem): number {
  return problem.severity === "error" ? 0 : 1;
}
