import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import type { WallTime } from "@shared/domain/wall-time";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CuePanel } from "./cue-panel";
import { CueRow } from "./cue-row";
import { cuesByPhase } from "./cue-standing";
import { wishOf } from "./row-wish";
import styles from "./run-sheet.module.css";
import { type CueActions, useCueActions } from "./use-cue-actions";

type RunSheetTableProps = {
  readonly activity: Activity;
  readonly cues: readonly CueView[];
  readonly now: WallTime | "";
  /** Opens the editor of a message. */
  readonly onText: (messageId: string) => void;
};

/** Every cue as a row, phase by phase. ↑ ↓ choose one, Enter opens it, Space ticks, P pins, Delete removes. */
export function RunSheetTable({ activity, cues, now, onText }: RunSheetTableProps) {
  const { t } = useTranslation("run-sheet");
  const actions = useCueActions(activity.id);
  const table = useRef<HTMLTableElement>(null);
  const [chosenId, choose] = useState<string>();
  const [openId, setOpenId] = useState<string>();
  const phases = cuesByPhase(cues);
  const order = phases.flatMap(([, list]) => list);
  const current = order.find((cue) => cue.id === chosenId) ?? order.find((cue) => cue.at >= now) ?? order[0];

  const focusRow = (cue: CueView | undefined) => {
    if (!cue) return;
    choose(cue.id);
    table.current?.querySelector<HTMLElement>(`[data-cue="${cue.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement && event.target.dataset.cue !== undefined;
    const wish = wishOf(event, row);
    if (wish === undefined || !current) return;
    event.preventDefault();
    const at = order.indexOf(current);
    if (wish === "next") focusRow(order[at + 1]);
    else if (wish === "previous") focusRow(order[at - 1]);
    else if (wish === "close") {
      setOpenId(undefined);
      focusRow(current);
    } else if (wish === "open") setOpenId(openId === current.id ? undefined : current.id);
    else {
      if (wish === "remove") focusRow(order[at + 1] ?? order[at - 1]);
      actOn(actions, wish, current);
    }
  };
  return (
    <>
      <table ref={table} className={styles.table} onKeyDown={onKeyDown}>
        <colgroup>
          <col className={styles.timeColumn} />
          <col />
          <col className={styles.placeColumn} />
          <col className={styles.whoColumn} />
          <col className={styles.doneColumn} />
        </colgroup>
        <thead>
          <tr>
            <th>{t("columns.time")}</th>
            <th>{t("columns.text")}</th>
            <th>{t("columns.place")}</th>
            <th>{t("columns.who")}</th>
            <th>{t("columns.done")}</th>
          </tr>
        </thead>
        {phases.map(([phase, list]) => (
          <tbody key={phase}>
            <tr className={styles.phase}>
              <th colSpan={5} scope="rowgroup">
                {t(`phase.${phase}`)}
                <span>{list.length}</span>
              </th>
            </tr>
            {list.map((cue) => [
              <CueRow
                key={cue.id}
                cue={cue}
                now={now}
                actions={actions}
                isChosen={cue === current}
                isOpen={cue.id === openId}
                onChoose={() => choose(cue.id)}
                onOpen={() => {
                  setOpenId(cue.id === openId ? undefined : cue.id);
                  focusRow(cue);
                }}
              />,
              cue.id === openId ? (
                <CuePanel key={`${cue.id} panel`} activity={activity} cue={cue} actions={actions} onText={onText} />
              ) : null,
            ])}
          </tbody>
        ))}
      </table>
      <p className={styles.keys}>{t("keys")}</p>
    </>
  );
}

function actOn(actions: CueActions, wish: "tick" | "pin" | "remove", cue: CueView): void {
  if (wish === "tick") void actions.toggle(cue);
  else if (wish === "pin") actions.togglePin(cue);
  else void actions.remove(cue);
}
