import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./paste-window.module.css";

type PasteStepsProps = { readonly place: number; readonly count: number; readonly onStep: (by: 1 | -1) => void };

/** Which of how many is up, and a look at the ones beside it. */
export function PasteSteps({ place, count, onStep }: PasteStepsProps) {
  const { t } = useTranslation("today");
  return (
    <nav className={styles.steps} aria-label={t("paste.steps")}>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={t("paste.previous")}
        disabled={place <= 1}
        onClick={() => onStep(-1)}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <span>
        {place} / {count}
      </span>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={t("paste.next")}
        disabled={place >= count}
        onClick={() => onStep(1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </nav>
  );
}
