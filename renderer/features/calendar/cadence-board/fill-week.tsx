import { Button, Modal } from "@mantine/core";
import type { GapRow } from "@shared/domain/cadence-board";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { IconSparkles } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { ErrorState } from "../../../ui/error-state";
import { LoadingState } from "../../../ui/loading-state";
import { notifyUndo } from "../../../ui/undo-toast";
import { weekLabel } from "./board-weeks";
import styles from "./fill-week.module.css";
import { GapLine } from "./gap-line";

type Props = { readonly day: DateText; readonly today: DateText };

/** “Fill next week's gaps”: opens what is proposed for the week that holds `day`. */
export function FillWeekButton({ day, today }: Props) {
  const { t } = useTranslation("cadence");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="filled" leftSection={<IconSparkles size={15} />} onClick={() => setOpen(true)}>
        {t("fill.open")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size={760}
        title={t("fill.title", { week: weekLabel(day) })}
      >
        {isOpen ? <FillWeek day={day} today={today} onDone={() => setOpen(false)} /> : null}
      </Modal>
    </>
  );
}

function FillWeek({ day, today, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation(["cadence", "common"]);
  const plan = useMutation(api.cadence.plan.mutationOptions());
  // Once proposed it stays as it is while rows are accepted: what was planned meanwhile would change the rest.
  const proposal = useQuery({
    ...api.cadence.proposeWeek.queryOptions({ input: { day } }),
    staleTime: "static",
    gcTime: 0,
  });
  const [settled, setSettled] = useState<ReadonlyMap<GapRow, "planned" | "left">>(new Map());
  if (proposal.isError) return <ErrorState error={proposal.error} onRetry={() => void proposal.refetch()} />;
  if (!proposal.data) return <LoadingState rows={4} />;
  const { rows } = proposal.data;
  if (rows.length === 0)
    return <p className={styles.none}>{t("fill.none", { week: weekLabel(day), to: addDays(day, 6) })}</p>;
  const open = rows.filter((row) => !settled.has(row));
  const settle = (done: readonly GapRow[], as: "planned" | "left") =>
    setSettled((known) => new Map([...known, ...done.map((row) => [row, as] as const)]));
  const accept = async (chosen: readonly GapRow[]) => {
    try {
      await plan.mutateAsync({ items: [...chosen] });
    } catch {
      // The mutation cache has said why.
      return;
    }
    settle(chosen, "planned");
    notifyUndo(t("fill.done", { count: chosen.length }));
    if (chosen.length === open.length) onDone();
  };
  return (
    <>
      <p className={styles.fillHint}>{t("fill.hint", { count: rows.length })}</p>
      <ul className={styles.gaps}>
        {rows.map((row) => (
          <GapLine
            key={`${row.groupId} ${row.at}`}
            row={row}
            today={today}
            state={settled.get(row)}
            isBusy={plan.isPending}
            onAccept={() => void accept([row])}
            onLeave={() => settle([row], "left")}
          />
        ))}
      </ul>
      <footer className={styles.fillFoot}>
        <Button onClick={onDone}>{t("common:close")}</Button>
        <Button
          variant="filled"
          disabled={open.length === 0}
          loading={plan.isPending}
          onClick={() => void accept(open)}
        >
          {t("fill.all", { count: open.length })}
        </Button>
      </footer>
    </>
  );
}
