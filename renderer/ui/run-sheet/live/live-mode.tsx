import { Button, Modal } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { clockOf, type WallTime } from "@shared/domain/wall-time";
import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { copyText } from "../../../browser/clipboard";
import { isComposing } from "../../../browser/is-composing";
import { isTyping } from "../../../browser/key-listener";
import { MessageDrawer } from "../../message-editor/message-drawer";
import { withBlanks } from "../../message-editor/text-parts";
import { isCueOpen } from "../cue-standing";
import { useCueActions } from "../use-cue-actions";
import { LiveCue } from "./live-cue";
import { LiveLine } from "./live-line";
import styles from "./live-mode.module.css";
import { nextAfter, nextCue } from "./next-cue";

type LiveModeProps = {
  readonly activity: Activity;
  readonly cues: readonly CueView[];
  readonly now: WallTime | "";
  readonly onClose: () => void;
};

/** A held Enter key repeats every 30 ms; without a pause it would tick off the whole activity. */
const PAUSE_MS = 400;

/** The run sheet on the clock, over the whole window: what is next in large, the rest on a line with now in it. */
export function LiveMode({ activity, cues, now, onClose }: LiveModeProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const actions = useCueActions(activity.id);
  const noteCopy = useMutation(api.messages.copy.mutationOptions()).mutate;
  const [chosenId, choose] = useState<string>();
  const [askedId, ask] = useState<string>();
  const [editedId, edit] = useState<string>();
  const lastTick = useRef(Number.NEGATIVE_INFINITY);
  const current = cues.find((cue) => cue.id === chosenId) ?? nextCue(cues);
  const open = cues.filter(isCueOpen).length;

  const copy = async (cue: CueView) => {
    if (cue.kind !== "message" || cue.messageId === null) return;
    if (cue.unfilled.length > 0 && askedId !== cue.id) {
      ask(cue.id);
      return;
    }
    ask(undefined);
    if (!(await copyText(withBlanks(cue.text, cue.unfilled)))) {
      notifications.show({ color: "amber", message: t("common:copyFailed") });
    } else if (isCueOpen(cue)) noteCopy({ id: cue.messageId });
  };
  const tick = (cue: CueView) => {
    const clicked = performance.now();
    if (clicked - lastTick.current < PAUSE_MS) return;
    lastTick.current = clicked;
    if (isCueOpen(cue)) choose(nextAfter(cues, cue)?.id);
    void actions.toggle(cue);
  };
  const step = (by: 1 | -1) => {
    if (current) choose((cues[cues.indexOf(current) + by] ?? current).id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (editedId !== undefined || !current) return;
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key.toLowerCase() === "c") void copy(current);
    else if (event.key === "Enter" && !onButton) tick(current);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      opened
      fullScreen
      onClose={onClose}
      closeOnEscape={editedId === undefined}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content aria-label={t("live.title", { title: activity.title })} classNames={{ content: styles.content }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the dialog's own keys, wherever in it the focus is */}
        <div className={styles.frame} onKeyDown={onKeyDown}>
          <header className={styles.head}>
            <h1>{activity.title}</h1>
            <span>{t("live.rest", { count: open })}</span>
            <b>{now === "" ? "" : clockOf(now)}</b>
            <Button onClick={onClose}>{t("live.leave")}</Button>
          </header>
          <div className={styles.parts}>
            <LiveLine cues={cues} now={now} currentId={current?.id} onChoose={choose} />
            {/* The focus starts here, so that Enter ticks instead of pressing a button. */}
            <div className={styles.stage} data-autofocus tabIndex={-1}>
              {current ? (
                <LiveCue
                  key={current.id}
                  cue={current}
                  now={now}
                  isAsking={askedId === current.id}
                  actions={actions}
                  onCopy={() => void copy(current)}
                  onTick={() => tick(current)}
                  onEdit={edit}
                />
              ) : (
                <div className={styles.allDone}>
                  <h2>{t("live.allDone")}</h2>
                  <p>{t("live.allDoneText", { count: cues.length })}</p>
                </div>
              )}
            </div>
          </div>
          <footer className={styles.keys}>{t("live.keys")}</footer>
        </div>
      </Modal.Content>
      <MessageDrawer id={editedId} onClose={() => edit(undefined)} />
    </Modal.Root>
  );
}
