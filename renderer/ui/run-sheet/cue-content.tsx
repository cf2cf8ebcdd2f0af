import { Checkbox } from "@mantine/core";
import type { CueView } from "@shared/api/contract/run-sheets";
import { IconAlertCircle, IconPencil, IconPhoto } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PastedText } from "../message-editor/pasted-text";
import { StatusChip } from "../status-chip";
import styles from "./run-sheet.module.css";
import type { CueActions } from "./use-cue-actions";

type CueContentProps = {
  readonly cue: CueView;
  readonly isOpen: boolean;
  readonly actions: CueActions;
  readonly onOpen: () => void;
};

/** What a cue says, as it will be pasted, or the steps it asks for. The text folds out with its row. */
export function CueContent({ cue, isOpen, actions, onOpen }: CueContentProps) {
  const { t } = useTranslation(["run-sheet", "common"]);
  const images = cue.images.length > 0 ? cue.images.map((image) => image.name) : cue.wantedImages;
  return (
    <>
      <button type="button" tabIndex={-1} className={styles.open} aria-expanded={isOpen} onClick={onOpen}>
        <span className={styles.title}>
          <b>{cue.shown.title || t("common:untitled")}</b>
          {cue.edited ? (
            <StatusChip tone="indigo" icon={<IconPencil stroke={1.8} aria-hidden />}>
              {t("edited")}
            </StatusChip>
          ) : null}
          {cue.unfilled.length > 0 && cue.status !== "sent" ? (
            <StatusChip tone="amber" icon={<IconAlertCircle stroke={1.8} aria-hidden />} title={cue.unfilled.join(" ")}>
              {t("unfilled", { count: cue.unfilled.length })}
            </StatusChip>
          ) : null}
        </span>
        {cue.kind === "message" ? (
          <span className={isOpen ? styles.textWhole : styles.text}>
            <PastedText view={cue} />
          </span>
        ) : null}
      </button>
      {cue.steps.length > 0 ? (
        <ul className={styles.steps}>
          {cue.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
            <li key={index}>
              <Checkbox
                size="xs"
                tabIndex={isOpen ? 0 : -1}
                label={cue.shown.steps[index] ?? step.text}
                checked={step.done}
                onChange={() => actions.toggleStep(cue, index)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {images.length > 0 ? (
        <span className={styles.images} data-here={cue.images.length > 0 || undefined}>
          <IconPhoto size={14} stroke={1.7} aria-hidden />
          {images.join(t("listMark"))}
        </span>
      ) : null}
    </>
  );
}
