import type { CueView } from "@shared/api/contract/run-sheets";
import { clockOf } from "@shared/domain/wall-time";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { isCueOpen } from "./cue-standing";
import styles from "./run-sheet.module.css";

type CueTickProps = { readonly cue: CueView; readonly onToggle: () => void };

/** The box of a cue: empty while there is something to do, then ticked with the time it was done. */
export function CueTick({ cue, onToggle }: CueTickProps) {
  const { t } = useTranslation(["run-sheet", "words"]);
  if (cue.status === "skipped" || cue.status === "gone") {
    return <span className={styles.skipped}>{t(`standing.${cue.status}`)}</span>;
  }
  const isDone = !isCueOpen(cue);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawn box with the time beside it; a native one cannot hold both
    <button
      type="button"
      role="checkbox"
      aria-checked={isDone}
      aria-label={t(`tick.${cue.kind}`, { title: cue.shown.title })}
      className={styles.tick}
      tabIndex={-1}
      onClick={onToggle}
    >
      <span className={styles.box}>{isDone ? <IconCheck size={14} stroke={2.6} aria-hidden /> : null}</span>
      {isDone && cue.doneAt !== null ? <small>{clockOf(cue.doneAt)}</small> : null}
    </button>
  );
}
