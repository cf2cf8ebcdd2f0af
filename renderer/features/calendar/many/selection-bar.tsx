import { Button } from "@mantine/core";
import { IconArrowsMove, IconCopyPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CalendarItem } from "../calendar-item";
import { movable } from "./selection";
import styles from "./selection-bar.module.css";

type SelectionBarProps = {
  readonly items: readonly CalendarItem[];
  readonly onMove: () => void;
  readonly onCopy: () => void;
  readonly onTrash: () => void;
  readonly onDone: () => void;
};

/** What can be done with the chosen tiles; lies over the calendar's lower edge while something is being chosen. */
export function SelectionBar({ items, onMove, onCopy, onTrash, onDone }: SelectionBarProps) {
  const { t } = useTranslation("planning");
  const settled = items.length - movable(items).length;
  const isEmpty = items.length === 0;
  return (
    <section className={styles.bar} aria-label={t("many.label")}>
      <span role="status" className={styles.count}>
        {isEmpty ? t("many.pick") : t("many.count", { count: items.length })}
        {settled > 0 ? <small>{t("many.settled", { count: settled })}</small> : null}
      </span>
      <Button
        size="compact-md"
        leftSection={<IconArrowsMove size={15} stroke={1.7} />}
        disabled={items.length === settled}
        onClick={onMove}
      >
        {t("many.move")}
      </Button>
      <Button
        size="compact-md"
        leftSection={<IconCopyPlus size={15} stroke={1.7} />}
        disabled={isEmpty}
        onClick={onCopy}
      >
        {t("many.copy")}
      </Button>
      <Button size="compact-md" leftSection={<IconTrash size={15} stroke={1.7} />} disabled={isEmpty} onClick={onTrash}>
        {t("many.trash")}
      </Button>
      <Button size="compact-md" variant="subtle" color="gray" onClick={onDone}>
        {t("many.done")}
      </Button>
    </section>
  );
}
