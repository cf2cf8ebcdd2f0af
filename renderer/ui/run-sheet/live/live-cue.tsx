import { Button, Checkbox } from "@mantine/core";
import type { CueView } from "@shared/api/contract/run-sheets";
import { clockOf, minutesBetween, type WallTime } from "@shared/domain/wall-time";
import { IconCheck, IconCopy, IconPencil, IconPhoto } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PastedText } from "../../message-editor/pasted-text";
import { StatusChip } from "../../status-chip";
import { isCueOpen } from "../cue-standing";
import { lengthWords } from "../length-words";
import type { CueActions } from "../use-cue-actions";
import styles from "./live-mode.module.css";

type LiveCueProps = {
  readonly cue: CueView;
  readonly now: WallTime | "";
  /** Copying was asked for although something is not filled in. */
  readonly isAsking: boolean;
  readonly actions: CueActions;
  readonly onCopy: () => void;
  readonly onTick: () => void;
  readonly onEdit: (messageId: string) => void;
};

/** The cue in hand: how long until it is due, where it goes and who speaks, and the text to paste. */
export function LiveCue({ cue, now, isAsking, actions, onCopy, onTick, onEdit }: LiveCueProps) {
  const { t } = useTranslation(["run-sheet", "message-editor", "words", "common"]);
  const isMessage = cue.kind === "message";
  const isOpen = isCueOpen(cue);
  const { messageId } = cue;
  const images = cue.images.length > 0 ? cue.images.map((image) => image.name) : cue.wantedImages;
  const people = [isMessage ? cue.voiceName : null, cue.staffName].filter(Boolean).join(" · ");
  return (
    <article className={styles.cue}>
      <div className={styles.when}>
        <b>{clockOf(cue.at)}</b>
        <Countdown cue={cue} now={now} />
      </div>
      <h2>{cue.shown.title}</h2>
      <p className={styles.where}>
        <b>{isMessage ? (cue.groupName ?? t(`words:channel.${cue.channel}`)) : t("inside")}</b>
        {people === "" ? t("nobody") : people}
      </p>
      {isMessage ? (
        <div className={styles.text}>
          <PastedText view={cue} />
        </div>
      ) : (
        <ul className={styles.steps}>
          {cue.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
            <li key={index}>
              <Checkbox
                label={cue.shown.steps[index] ?? step.text}
                checked={step.done}
                onChange={() => actions.toggleStep(cue, index)}
              />
            </li>
          ))}
        </ul>
      )}
      {images.length > 0 ? (
        <p className={styles.images}>
          <IconPhoto size={17} stroke={1.6} aria-hidden />
          {images.join(t("listMark"))}
        </p>
      ) : null}
      {isAsking ? (
        <p className={styles.asking} role="alert">
          {t("live.copyUnfilled", { fields: cue.unfilled.join(t("listMark")) })}
        </p>
      ) : null}
      <div className={styles.actions}>
        {isMessage && cue.status !== "gone" ? (
          <Button
            size="lg"
            variant="filled"
            leftSection={<IconCopy size={19} stroke={1.7} />}
            rightSection={<kbd className={styles.onFill}>C</kbd>}
            onClick={onCopy}
          >
            {t(cue.status === "copied" ? "live.copyAgain" : "live.copy")}
          </Button>
        ) : null}
        {isOpen ? (
          <Button
            size="lg"
            variant={isMessage ? "default" : "filled"}
            leftSection={<IconCheck size={19} stroke={1.9} />}
            rightSection={<kbd className={isMessage ? "" : styles.onFill}>↵</kbd>}
            onClick={onTick}
          >
            {t(isMessage ? "live.sent" : "live.done")}
          </Button>
        ) : null}
        {isMessage && isOpen && messageId !== null ? (
          <Button
            size="lg"
            variant="subtle"
            color="gray"
            leftSection={<IconPencil size={18} stroke={1.6} />}
            onClick={() => onEdit(messageId)}
          >
            {t("live.edit")}
          </Button>
        ) : null}
      </div>
    </article>
  );
}

function Countdown({ cue, now }: Pick<LiveCueProps, "cue" | "now">) {
  const { t } = useTranslation(["run-sheet", "words"]);
  if (now === "") return null;
  if (!isCueOpen(cue)) {
    const word = cue.kind === "action" ? "columns.done" : `words:messageStatus.${cue.status}`;
    return <StatusChip tone="jade">{t(cue.status === "gone" ? "standing.gone" : word)}</StatusChip>;
  }
  const minutes = minutesBetween(now, cue.at);
  if (minutes === 0) return <span className={styles.due}>{t("live.due")}</span>;
  const length = lengthWords(Math.abs(minutes), t);
  return minutes < 0 ? (
    <span className={styles.late}>{t("live.late", { length })}</span>
  ) : (
    <span>{t("live.in", { length })}</span>
  );
}
