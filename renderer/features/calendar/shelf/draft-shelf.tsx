import { Draggable } from "@fullcalendar/react/interaction";
import { ActionIcon } from "@mantine/core";
import type { DraftSummary } from "@shared/api/contract/drafts";
import { IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStoredState } from "../../../browser/stored-state";
import { FilterBox } from "../../../ui/filter-box";
import { DraftCard } from "./draft-card";
import styles from "./draft-shelf.module.css";
import { readShelfShown, SHELF_SHOWN } from "./shelf-shown";
import { useShelfDrafts } from "./use-shelf-drafts";

type DraftShelfProps = {
  readonly onClose: () => void;
  /** Plans a draft in the next free slot. */
  readonly onNextSlot: (draft: DraftSummary) => void;
  /** Asks where a draft should go. */
  readonly onPlan: (draft: DraftSummary) => void;
  /** Tells which drafts lie here, so that what is dropped can be found by its id. */
  readonly onDrafts: (drafts: readonly DraftSummary[]) => void;
};

/** Drafts beside the calendar, to be dragged onto a day or planned by their menu. */
export function DraftShelf({ onClose, onNextSlot, onPlan, onDrafts }: DraftShelfProps) {
  const { t } = useTranslation(["planning", "common"]);
  const [shown, setShown] = useStoredState("calendar.shelfShown", SHELF_SHOWN, readShelfShown);
  const [words, setWords] = useState("");
  const { drafts, total } = useShelfDrafts({ ...shown, words });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (drafts) onDrafts(drafts);
  }, [drafts, onDrafts]);
  useEffect(() => {
    if (!list.current) return;
    // The calendar draws nothing of it by itself: where it was dropped is all it tells.
    const draggable = new Draggable(list.current, {
      itemSelector: "[data-draft]",
      eventData: () => ({ create: false }),
    });
    return () => draggable.destroy();
  }, []);
  const more = total - (drafts?.length ?? 0);
  return (
    <aside className={styles.shelf} aria-label={t("side.label")}>
      <header className={styles.head}>
        <h2>{t("side.label")}</h2>
        <ActionIcon size={26} aria-label={t("side.close")} title={t("side.close")} onClick={onClose}>
          <IconX size={15} stroke={1.7} />
        </ActionIcon>
      </header>
      <fieldset className={styles.filters} aria-label={t("side.which")}>
        {(["ready", "unplanned"] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={shown[name]}
            onClick={() => setShown({ ...shown, [name]: !shown[name] })}
          >
            {t(`side.${name}`)}
          </button>
        ))}
      </fieldset>
      <div>
        <FilterBox value={words} onChange={setWords} placeholder={t("side.find")} />
      </div>
      <ul ref={list} className={styles.list}>
        {(drafts ?? []).map((draft) => (
          <DraftCard key={draft.id} draft={draft} onNextSlot={() => onNextSlot(draft)} onPlan={() => onPlan(draft)} />
        ))}
      </ul>
      {drafts?.length === 0 ? <p className={styles.note}>{t("side.none")}</p> : null}
      <p className={styles.note}>{more > 0 ? t("side.more", { count: more }) : drafts?.length ? t("side.hint") : ""}</p>
    </aside>
  );
}
