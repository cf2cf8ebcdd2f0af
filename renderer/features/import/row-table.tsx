import { Table } from "@mantine/core";
import type { PlanRow } from "@shared/domain/import-plan";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../../ui/format-when";
import { StatusChip } from "../../ui/status-chip";
import type { Tone } from "../../ui/tone";
import classes from "./import-dialog.module.css";

type RowTableProps = { readonly rows: readonly PlanRow[] };

const SHOWN = 300;

const tones: Record<PlanRow["effect"], Tone> = { create: "jade", update: "amber", same: "neutral" };

/** The messages that the file would give, as they would stand in the plan. */
export function RowTable({ rows }: RowTableProps) {
  const { t } = useTranslation(["import", "words", "common"]);
  const today = useToday();
  return (
    <>
      <Table className={classes.table} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>{t("line")}</Table.Th>
            <Table.Th w={80}>{t("effectTitle")}</Table.Th>
            <Table.Th w={140}>{t("when")}</Table.Th>
            <Table.Th w={150}>{t("where")}</Table.Th>
            <Table.Th w={96}>{t("field.sender")}</Table.Th>
            <Table.Th>{t("text")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <Table.Tr key={`${row.line}:${row.importKey}`}>
              <Table.Td>{row.line}</Table.Td>
              <Table.Td>
                <StatusChip tone={tones[row.effect]}>{t(`effect.${row.effect}`)}</StatusChip>
              </Table.Td>
              <Table.Td>{today === "" ? row.at : formatWhen(row.at, today, t)}</Table.Td>
              <Table.Td className={classes.cell}>{row.groupName ?? t(`words:channel.${row.channel}`)}</Table.Td>
              <Table.Td className={classes.cell}>{row.senderName}</Table.Td>
              <Table.Td className={classes.cell} title={row.text}>
                {[...new Set([row.title, row.text])].filter(Boolean).join(" · ")}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > SHOWN && <p className={classes.caption}>{t("moreLines", { count: rows.length - SHOWN })}</p>}
    </>
  );
}
