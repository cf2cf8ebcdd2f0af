import { UnstyledButton } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { client } from "../../api/client";
import { useToday } from "../../api/use-now";
import { changeSentence } from "../../ui/change-sentence";
import { formatWhen, wallTimeOf } from "../../ui/format-when";
import { StatusChip } from "../../ui/status-chip";
import { ChangedFields } from "./changed-fields";
import classes from "./history-step.module.css";

export type Step = Awaited<ReturnType<typeof client.changes.history>>[number];

type HistoryStepProps = { readonly step: Step; readonly timeZone: string };

/** One step: when, what, and on demand field by field. */
export function HistoryStep({ step, timeZone }: HistoryStepProps) {
  const { t } = useTranslation(["settings", "shell", "common", "words"]);
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const at = wallTimeOf(step.at, timeZone);
  return (
    <>
      <UnstyledButton
        className={classes.step}
        data-undone={step.state === "undone" || undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <IconChevronRight size={15} className={classes.arrow} aria-hidden />
        <span className={classes.sentence}>{changeSentence(step.label, t)}</span>
        {step.state === "undone" && <StatusChip tone="neutral">{t("history.undone")}</StatusChip>}
        {step.changes > 1 && <span className={classes.quiet}>{t("history.changes", { count: step.changes })}</span>}
        <span className={classes.quiet}>{today ? formatWhen(at, today, t) : at}</span>
      </UnstyledButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && <ChangedFields rows={step.rows} timeZone={timeZone} />}
      </div>
    </>
  );
}
