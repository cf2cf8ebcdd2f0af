import { Button } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button";
import { CopyImages } from "./copy-images";
import { SkipMenu } from "./skip-menu";
import styles from "./today-detail.module.css";
import type { TodayActions } from "./use-today-actions";

/** How long 推迟 puts a message off. */
export const POSTPONE_MINUTES = 15;

type Props = {
  entry: MessageView;
  actions: TodayActions;
  asking: boolean;
  onAsking: (asking: boolean) => void;
  onCopy: () => void;
};

/** What to do with a message: copy, tick, put off, drop. */
export function TodayActionBar({ entry, actions, asking, onAsking, onCopy }: Props) {
  const { t } = useTranslation("today");
  const sent = useRef<HTMLButtonElement>(null);
  return (
    <footer className={styles.actions}>
      <CopyButton
        entry={entry}
        asking={asking}
        onAsking={onAsking}
        onCopy={() => {
          onCopy();
          // The next key after pasting is Enter for the tick, not for copying again.
          sent.current?.focus();
        }}
      />
      <CopyImages key={entry.message.id} images={entry.images} />
      <Button
        ref={sent}
        className={styles.big}
        onClick={() => actions.sent(entry)}
        rightSection={<kbd aria-hidden>↵</kbd>}
      >
        {t("sent.action")}
      </Button>
      <div className={styles.right}>
        <Button onClick={() => actions.postpone(entry, POSTPONE_MINUTES)}>
          {t("postpone.action", { minutes: POSTPONE_MINUTES })}
        </Button>
        <SkipMenu key={entry.message.id} onSkip={(reason) => actions.skip(entry, reason)} />
      </div>
    </footer>
  );
}
