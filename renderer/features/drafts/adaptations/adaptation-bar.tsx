import type { Adaptation } from "@shared/domain/adaptation";
import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./adaptation-bar.module.css";
import { AddAdaptation } from "./add-adaptation";
import { useAdaptationNames } from "./use-adaptation-names";

type AdaptationBarProps = {
  readonly draftId: string;
  readonly adaptations: readonly Adaptation[];
  /** The one on the page; null for the master. */
  readonly shown: string | null;
  readonly onShow: (id: string | null) => void;
};

/** Above the text: the master 母版 and every adaptation of it, and the way to one more (C19). */
export function AdaptationBar({ draftId, adaptations, shown, onShow }: AdaptationBarProps) {
  const { t } = useTranslation("adaptations");
  const nameOf = useAdaptationNames();
  const row = useRef<HTMLDivElement>(null);
  const ids = [null, ...adaptations.map(({ id }) => id)];
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    const at = (ids.indexOf(shown) + steps + ids.length) % ids.length;
    onShow(ids[at] ?? null);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };
  return (
    <div className={classes.bar}>
      <div ref={row} className={classes.row} role="tablist" aria-label={t("label")} onKeyDown={onKeyDown}>
        <Tab isShown={shown === null} name={t("master")} onShow={() => onShow(null)} />
        {adaptations.map((adaptation) => (
          <Tab
            key={adaptation.id}
            isShown={shown === adaptation.id}
            name={nameOf(adaptation)}
            badge={t(adaptation.body === null ? "inherits" : "edited")}
            isEdited={adaptation.body !== null}
            onShow={() => onShow(adaptation.id)}
          />
        ))}
      </div>
      <AddAdaptation draftId={draftId} adaptations={adaptations} onMade={onShow} />
    </div>
  );
}

type TabProps = {
  readonly isShown: boolean;
  readonly name: string;
  readonly badge?: string;
  readonly isEdited?: boolean;
  readonly onShow: () => void;
};

function Tab({ isShown, name, badge, isEdited, onShow }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      className={classes.tab}
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      onClick={onShow}
    >
      {name}
      {badge !== undefined && (
        <span className={classes.badge} data-edited={isEdited || undefined}>
          {badge}
        </span>
      )}
    </button>
  );
}
