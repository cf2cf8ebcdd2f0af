import { ActionIcon } from "@mantine/core";
import type { CadenceBoard } from "@shared/domain/cadence-board";
import type { DateText } from "@shared/domain/wall-time";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useSelectedId } from "../../../browser/selected-id";
import { type BoardSelection, checksOf } from "./board-selection";
import { weekLabel } from "./board-weeks";
import { CheckCard } from "./check-card";
import styles from "./check-panel.module.css";
import { GroupTargets } from "./group-targets";
import { JoinDialog } from "./join-dialog";
import { useBoardActions } from "./use-board-actions";

type Props = {
  readonly board: CadenceBoard;
  readonly selection: BoardSelection;
  readonly today: DateText;
  readonly onClose: () => void;
};

/** Why the lights of a week or a group are as they are, and what to do next; a group's own targets below. */
export function CheckPanel({ board, selection, today, onClose }: Props) {
  const { t } = useTranslation(["cadence", "words", "common"]);
  const [, setSelectedId] = useSelectedId();
  const { act, pair, closePair, isActing } = useBoardActions(today);
  const found = checksOf(board, selection);
  if (!found) return null;
  const { row, checks } = found;
  const name = row.name || t("words:channel.wechat_moments");
  return (
    <aside className={styles.panel} aria-label={t("panel.label")}>
      <header>
        <div>
          <h2>{name}</h2>
          <p>{selection.week === null ? t("panel.whole") : weekLabel(selection.week)}</p>
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label={t("common:close")} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      {checks.map(({ key, month, check }) => (
        <CheckCard
          key={key}
          check={check}
          month={month}
          today={today}
          onAct={act}
          onOpen={setSelectedId}
          isActing={isActing}
        />
      ))}
      {row.groupId === null || selection.week !== null ? null : (
        <GroupTargets key={row.groupId} groupId={row.groupId} row={row} />
      )}
      <JoinDialog pair={pair} today={today} onClose={closePair} />
    </aside>
  );
}
