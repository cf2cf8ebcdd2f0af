import { Button } from "@mantine/core";
import type { GapRow } from "@shared/domain/cadence-board";
import type { DateText } from "@shared/domain/wall-time";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatWhen } from "../../../ui/format-when";
import { StatusChip } from "../../../ui/status-chip";
import styles from "./fill-week.module.css";
import small from "./small-words.module.css";

type Props = {
  readonly row: GapRow;
  readonly today: DateText;
  readonly state: "planned" | "left" | undefined;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
};

const TONES = { draft: "jade", topic: "indigo", template: "amber" } as const;

/** One proposal: when, where, what and why; taken or left by the person. */
export function GapLine({ row, today, state, isBusy, onAccept, onLeave }: Props) {
  const { t } = useTranslation(["cadence", "words"]);
  return (
    <li data-state={state}>
      <div className={styles.gapWhen}>
        <b>{formatWhen(row.at, today, t)}</b>
        <span>{row.name || t("words:channel.wechat_moments")}</span>
      </div>
      <div className={styles.gapWhat}>
        <span>
          <StatusChip tone={TONES[row.source.kind]}>{t(`source.${row.source.kind}`)}</StatusChip> {row.source.title}
        </span>
        <span className={small.words}>{t(`fill.why.${row.rule}`, row.numbers)}</span>
      </div>
      {state === undefined ? (
        <div className={styles.gapDo}>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onLeave}>
            {t("fill.leave")}
          </Button>
          <Button size="compact-sm" disabled={isBusy} onClick={onAccept}>
            {t("fill.accept")}
          </Button>
        </div>
      ) : (
        <span className={small.words}>
          {state === "planned" ? <IconCheck size={14} aria-hidden /> : null} {t(`fill.${state}`)}
        </span>
      )}
    </li>
  );
}
