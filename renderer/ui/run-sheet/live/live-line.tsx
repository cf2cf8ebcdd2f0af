import type { CueView } from "@shared/api/contract/run-sheets";
import { clockOf, dateOf, type WallTime } from "@shared/domain/wall-time";
import { IconCheck } from "@tabler/icons-react";
import { Fragment, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "../../format-when";
import { isCueLate, isCueOpen } from "../cue-standing";
import styles from "./live-mode.module.css";
import { placeOfNow } from "./next-cue";

type LiveLineProps = {
  readonly cues: readonly CueView[];
  readonly now: WallTime | "";
  readonly currentId: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** Every cue in the order of its time, and the line of now between what is past and what comes. */
export function LiveLine({ cues, now, currentId, onChoose }: LiveLineProps) {
  const { t } = useTranslation(["run-sheet", "words", "common"]);
  const list = useRef<HTMLOListElement>(null);
  const nowAt = placeOfNow(cues, now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the choice, not what it reads
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }, [currentId]);
  const nowLine = (
    <li className={styles.now} aria-hidden>
      <span>{t("live.now")}</span>
      <b>{now === "" ? "" : clockOf(now)}</b>
    </li>
  );
  return (
    <ol className={styles.line} ref={list}>
      {cues.map((cue, index) => (
        <Fragment key={cue.id}>
          {index === nowAt && dateOf(cue.at) !== dateOf(now) ? nowLine : null}
          {index === 0 || dateOf(cues[index - 1]?.at ?? "") !== dateOf(cue.at) ? (
            <li className={styles.day}>{now === "" ? dateOf(cue.at) : formatDay(dateOf(cue.at), dateOf(now), t)}</li>
          ) : null}
          {index === nowAt && dateOf(cue.at) === dateOf(now) ? nowLine : null}
          <li>
            <button
              type="button"
              tabIndex={-1}
              className={styles.stop}
              aria-current={cue.id === currentId ? "step" : undefined}
              data-done={!isCueOpen(cue) || undefined}
              data-late={isCueLate(cue, now) || undefined}
              onClick={() => onChoose(cue.id)}
            >
              <span className={styles.stopClock}>{clockOf(cue.at)}</span>
              <span className={styles.stopTitle}>
                {cue.shown.title}
                <small>
                  {cue.kind === "action" ? t("inside") : (cue.groupName ?? t(`words:channel.${cue.channel}`))}
                </small>
              </span>
              {isCueOpen(cue) ? null : <IconCheck size={15} stroke={2} aria-hidden />}
            </button>
          </li>
        </Fragment>
      ))}
      {nowAt === cues.length ? nowLine : null}
    </ol>
  );
}
