import { ActionIcon, Button, UnstyledButton } from "@mantine/core";
import type { OwnDay } from "@shared/domain/own-day";
import { IconArrowBackUp, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { formatDateFull, type Translate } from "../format-when";
import { ruleSentence } from "../series/rule-sentence";
import { StatusChip } from "../status-chip";
import styles from "./own-day-list.module.css";
import { type OwnDayPlan, planChange, planNewDay } from "./own-day-plan";
import { repeatOf } from "./own-day-repeat";
import { useSaveOwnDay } from "./use-save-own-day";

/** The shop's own days and what it changed about promotions: a press opens one, hidden ones come back with another. */
export function OwnDayList({ onOpen }: { onOpen: (plan: OwnDayPlan) => void }) {
  const { t } = useTranslation("day-layers");
  const today = useToday();
  const { data: days = [] } = useQuery(api.ownDays.list.queryOptions());
  return (
    <div className={styles.list}>
      {days.length === 0 ? <p className={styles.empty}>{t("list.empty")}</p> : null}
      <ul className={styles.rows}>
        {days.map((day) => (
          <OwnDayRow key={day.id} day={day} onOpen={onOpen} />
        ))}
      </ul>
      <Button
        size="compact-sm"
        variant="subtle"
        className={styles.add}
        leftSection={<IconPlus size={15} aria-hidden />}
        disabled={today === ""}
        onClick={() => onOpen(planNewDay(today))}
      >
        {t("list.add")}
      </Button>
    </div>
  );
}

function OwnDayRow({ day, onOpen }: { day: OwnDay; onOpen: (plan: OwnDayPlan) => void }) {
  const { t } = useTranslation(["day-layers", "words", "common", "series"]);
  const { remove } = useSaveOwnDay(() => undefined);
  return (
    <li className={styles.row}>
      <UnstyledButton className={styles.open} onClick={() => onOpen(planChange(day))}>
        <span className={styles.name} data-hidden={day.hidden || undefined}>
          {day.name || t("common:untitled")}
        </span>
        <span className={styles.when}>
          {[t(`words:ownDayKind.${day.kind}`), formatDateFull(day.start, t), repeatWords(day.rule, t)].join(" · ")}
        </span>
      </UnstyledButton>
      {day.hidden ? <StatusChip tone="neutral">{t("hidden")}</StatusChip> : null}
      {!day.hidden && day.decision !== "undecided" ? (
        <StatusChip tone={day.decision === "join" ? "jade" : "neutral"}>
          {t(`words:dayDecision.${day.decision}`)}
        </StatusChip>
      ) : null}
      {day.replaces === "" ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("restoreShippedOf", { name: day.name })}
          title={t("restoreShipped")}
          onClick={() => remove(planChange(day))}
        >
          <IconArrowBackUp size={16} />
        </ActionIcon>
      )}
    </li>
  );
}

/** How a day comes back, in words: 每年（农历）, 每 4 周的周六. */
function repeatWords(rule: string, t: Translate): string {
  const repeat = repeatOf(rule);
  return repeat === "custom" ? ruleSentence(rule, t) : t(`day-layers:repeat.${repeat}`);
}
