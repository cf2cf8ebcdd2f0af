import type { TemplateEntry } from "@shared/api/contract/templates";
import { IconFilePlus } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isComposing } from "../../browser/is-composing";
import { FilterBox } from "../filter-box";
import { findTemplates } from "./find-templates";
import { stepInGrid } from "./step-in-grid";
import { TemplateCard } from "./template-card";
import styles from "./template-picker.module.css";

type TemplateGridProps = {
  readonly entries: readonly TemplateEntry[];
  readonly onBlank: () => void;
  readonly onPick: (key: string) => void;
};

/** Every template as a card, an empty activity first. Arrows move between the cards, Enter takes one. */
export function TemplateGrid({ entries, onBlank, onPick }: TemplateGridProps) {
  const { t } = useTranslation("templates");
  const [words, setWords] = useState("");
  const grid = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  // The dialog gave the focus away before the templates were here.
  useEffect(() => box.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus(), []);
  const found = findTemplates(entries, words);
  const cards = () => [...(grid.current?.querySelectorAll<HTMLElement>("[data-card]") ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const all = cards();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = stepInGrid(
      event.key,
      at,
      all.map((card) => card.offsetTop),
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const onFilterKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      cards()[0]?.focus();
    }
    const [first] = found;
    if (event.key === "Enter" && words.trim() !== "" && first) onPick(first.template.key);
  };
  return (
    <div className={styles.choose}>
      <div ref={box} className={styles.filter}>
        <FilterBox value={words} onChange={setWords} placeholder={t("picker.find")} autoFocus onKeyDown={onFilterKey} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards in it are buttons; this only moves the focus between them */}
      <div ref={grid} className={styles.grid} onKeyDown={onKeyDown}>
        {words.trim() === "" ? (
          <button type="button" data-card className={styles.blank} onClick={onBlank}>
            <IconFilePlus size={22} stroke={1.5} aria-hidden />
            <b>{t("picker.blank")}</b>
            <span>{t("picker.blankHint")}</span>
          </button>
        ) : null}
        {found.map((entry) => (
          <TemplateCard key={entry.template.key} entry={entry} onPick={() => onPick(entry.template.key)} />
        ))}
        {found.length === 0 ? <p className={styles.none}>{t("picker.none", { words })}</p> : null}
      </div>
    </div>
  );
}
