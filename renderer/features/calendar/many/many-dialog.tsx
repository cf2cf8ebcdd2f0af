import { Button, Group, Modal } from "@mantine/core";
import { addDays, dateOf, daysBetween } from "@shared/domain/wall-time";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../../api/use-now";
import { DateField } from "../../../ui/date-field";
import { formatDay } from "../../../ui/format-when";
import { NumberField } from "../../../ui/number-field";
import type { CalendarItem } from "../calendar-item";
import { startOf } from "../window-moves";
import styles from "./many-dialog.module.css";

type ManyDialogProps = {
  readonly verb: "move" | "copy";
  readonly items: readonly CalendarItem[];
  readonly onClose: () => void;
  readonly onConfirm: (days: number) => void;
};

/** Half a year each way: beyond it a plan is made anew. */
const MOST_DAYS = 180;

/** By how many days, or to which day: two ways of saying the same, each following the other. */
export function ManyDialog({ verb, items, onClose, onConfirm }: ManyDialogProps) {
  const { t } = useTranslation(["planning", "common"]);
  const today = useToday();
  const [days, setDays] = useState<number | null>(verb === "copy" ? 7 : 1);
  const starts = items.map(startOf).toSorted();
  const [first] = starts;
  if (first === undefined || today === "") return null;
  const earliest = dateOf(first);
  const target = addDays(earliest, days ?? 0);
  const isNowhere = days === null || (verb === "move" && days === 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (days !== null && !isNowhere) onConfirm(days);
  };
  const count = items.length;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(verb === "move" ? "many.moveTitle" : "many.copyTitle", { count })}
      size="sm"
    >
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.pair}>
          <NumberField
            label={t(verb === "move" ? "many.by" : "many.byCopy")}
            hint={t("many.byHint")}
            unit={t("many.days")}
            min={-MOST_DAYS}
            max={MOST_DAYS}
            value={days}
            onChange={setDays}
          />
          <DateField
            label={t("many.to")}
            value={target}
            onChange={(day) => {
              if (day !== null) setDays(Math.max(-MOST_DAYS, Math.min(MOST_DAYS, daysBetween(earliest, day))));
            }}
          />
        </div>
        <p className={styles.hint}>
          {count > 1 ? `${t("many.toHint")} · ` : ""}
          {t("many.earliest", { before: formatDay(earliest, today, t), after: formatDay(target, today, t) })}
        </p>
        <Group justify="flex-end" gap={8}>
          <Button onClick={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant="filled" data-autofocus disabled={isNowhere}>
            {t(verb === "move" ? "many.moveConfirm" : "many.copyConfirm")}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
