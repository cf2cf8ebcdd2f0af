import { Button } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../copy-button";
import { SkipMenu } from "../skip-menu";
import { POSTPONE_MINUTES } from "../today-action-bar";
import type { TodayActions } from "../use-today-actions";
import styles from "./paste-window.module.css";

type PasteActionsProps = {
  readonly view: MessageView;
  readonly actions: TodayActions;
  readonly isReadOnly: boolean;
  readonly asking: boolean;
  readonly onAsking: (asking: boolean) => void;
  readonly onCopy: () => void;
  /** The way to the messages before and after, between the two smaller buttons. */
  readonly steps: ReactNode;
};

/** 复制 → 已发 → next; put off and skip below, smaller. */
export function PasteActions({ view, actions, isReadOnly, asking, onAsking, onCopy, steps }: PasteActionsProps) {
  const { t } = useTranslation("today");
  const sent = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div className={styles.main}>
        <CopyButton
          entry={view}
          asking={asking}
          onAsking={onAsking}
          onCopy={() => {
            onCopy();
            // The next key after pasting is Enter for the tick, not for copying again.
            sent.current?.focus();
          }}
        />
        <Button
          ref={sent}
          className={styles.sent}
          disabled={isReadOnly}
          onClick={() => actions.sent(view)}
          rightSection={<kbd aria-hidden>↵</kbd>}
        >
          {t("sent.action")}
        </Button>
      </div>
      {isReadOnly ? <p className={styles.readOnly}>{t("paste.readOnly")}</p> : null}
      <div className={styles.other}>
        {isReadOnly ? null : (
          <Button size="xs" variant="subtle" color="gray" onClick={() => actions.postpone(view, POSTPONE_MINUTES)}>
            {t("postpone.action", { minutes: POSTPONE_MINUTES })}
          </Button>
        )}
        {steps}
        {isReadOnly ? null : <SkipMenu key={view.message.id} onSkip={(reason) => actions.skip(view, reason)} />}
      </div>
    </>
  );
}
