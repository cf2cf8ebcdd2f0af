import { Table } from "@mantine/core";
import type { ReceiptChange } from "@shared/api/contract/receipts";
import { IconCheck, IconCircleOff, IconEqual, IconMessage, IconTrash, type TablerIcon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { formatWhen } from "../../ui/format-when";
import { StatusChip } from "../../ui/status-chip";
import type { Tone } from "../../ui/tone";
import classes from "./receipt-dialog.module.css";
import { inReadingOrder } from "./receipt-order";

type Effect = ReceiptChange["effect"];

const tones: Record<Effect, Tone> = { sent: "jade", noted: "indigo", same: "neutral", settled: "amber", gone: "amber" };
const icons: Record<Effect, TablerIcon> = {
  sent: IconCheck,
  noted: IconMessage,
  same: IconEqual,
  settled: IconCircleOff,
  gone: IconTrash,
};

/** Rows that are drawn; a receipt of more is taken in all the same. */
const SHOWN = 300;

/** What a receipt does to each message: what it cannot do first, then what changes, then what is known already. */
export function ReceiptTable({ changes }: { readonly changes: readonly ReceiptChange[] }) {
  const { t } = useTranslation(["receipt", "common"]);
  const today = useToday();
  const when = (time: string | null) => (time === null ? "—" : today === "" ? time : formatWhen(time, today, t));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t("what")} tabIndex={0}>
      <Table className={classes.table} layout="fixed" stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={112}>{t("effectTitle")}</Table.Th>
            <Table.Th w={124}>{t("planned")}</Table.Th>
            <Table.Th>{t("message")}</Table.Th>
            <Table.Th w={124}>{t("ticked")}</Table.Th>
            <Table.Th w="24%">{t("remark")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {inReadingOrder(changes)
            .slice(0, SHOWN)
            .map((change) => {
              const Icon = icons[change.effect];
              return (
                <Table.Tr key={change.messageId} data-effect={change.effect}>
                  <Table.Td>
                    <StatusChip tone={tones[change.effect]} icon={<Icon />}>
                      {t(`effect.${change.effect}`)}
                    </StatusChip>
                  </Table.Td>
                  <Table.Td>{when(change.at)}</Table.Td>
                  <Table.Td className={classes.message}>
                    {change.effect === "gone" ? t("goneText") : change.title || t("common:untitled")}
                    {change.groupName !== null && <span className={classes.group}>{change.groupName}</span>}
                  </Table.Td>
                  <Table.Td>{when(change.sentAt)}</Table.Td>
                  <Table.Td className={classes.remark}>{change.remark}</Table.Td>
                </Table.Tr>
              );
            })}
        </Table.Tbody>
      </Table>
      {changes.length > SHOWN && <p className={classes.more}>{t("more", { count: changes.length - SHOWN })}</p>}
    </section>
  );
}
