import { Button } from "@mantine/core";
import type { CadenceAction, CadenceCheck } from "@shared/domain/cadence-board";
import { addDays, type DateText } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { formatDay, formatWhen, type Translate } from "../../../ui/format-when";
import { tileIdOf } from "../calendar-item";
import styles from "./check-panel.module.css";
import { Light } from "./light";
import small from "./small-words.module.css";

type Props = {
  readonly check: CadenceCheck;
  /** The first of the month that it is about; null for anything but a month. */
  readonly month: DateText | null;
  readonly today: DateText;
  readonly onAct: (action: CadenceAction) => void;
  readonly onOpen: (tileId: string) => void;
  readonly isActing: boolean;
};

/** Evidence shown at once; the rest is told as a number. */
const SHOWN = 6;

/** One light explained: the rule, why with its numbers, what it was counted from, and the one next action. */
export function CheckCard({ check, month, today, onAct, onOpen, isActing }: Props) {
  const { t } = useTranslation(["cadence", "common"]);
  const { rule, level, reason, numbers, evidence, action } = check;
  return (
    <section className={styles.check} data-light={level}>
      <h3>
        <Light level={level} />
        {month === null
          ? t(`rule.${rule}`)
          : t("month", { month: t(`common:monthNames.${Number(month.slice(5, 7))}`) })}
        <span className={styles.level}>{t(`level.${level}`)}</span>
      </h3>
      <p>{t(`why.${rule}.${reason}`, { ...numbers, ...silenceDays(check, today, t) })}</p>
      {level === "green" || evidence.length === 0 ? null : (
        <ul className={styles.evidence}>
          {evidence.slice(0, SHOWN).map(({ kind, id, title, at }) => (
            <li key={id}>
              <button type="button" onClick={() => onOpen(tileIdOf({ kind, id }))}>
                <span>{formatWhen(at, today, t)}</span>
                {title || t("common:untitled")}
              </button>
            </li>
          ))}
          {evidence.length > SHOWN ? (
            <li className={small.words}>{t("more", { count: evidence.length - SHOWN })}</li>
          ) : null}
        </ul>
      )}
      {action ? (
        <Button variant="light" className={styles.action} loading={isActing} onClick={() => onAct(action)}>
          {t(`action.${action.kind}`, actionWords(action, today, t))}
        </Button>
      ) : null}
    </section>
  );
}

/** When a silence began and when it will end, as days people say. */
function silenceDays({ rule, numbers }: CadenceCheck, today: DateText, t: Translate) {
  if (rule !== "silence") return {};
  const { since = 0, until = 0 } = numbers;
  return { last: formatDay(addDays(today, -since), today, t), next: formatDay(addDays(today, until), today, t) };
}

function actionWords(action: CadenceAction, today: DateText, t: Translate) {
  switch (action.kind) {
    case "create_activity":
      return { when: formatWhen(action.start, today, t) };
    case "plan":
      return { title: action.source.title, when: formatWhen(action.at, today, t) };
    case "join_messages":
      return { title: action.title || t("common:untitled"), other: action.otherTitle || t("common:untitled") };
    case "move_message":
    case "move_activity":
      return { title: action.title || t("common:untitled"), when: formatWhen(action.to, today, t) };
  }
}
