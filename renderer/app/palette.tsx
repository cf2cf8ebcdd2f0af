import { Modal } from "@mantine/core";
import type { SearchKind } from "@shared/api/contract/search";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../browser/commands";
import { isComposing } from "../browser/is-composing";
import { useOpenRecord } from "../browser/open-record";
import { useComposingText } from "../ui/use-composing-text";
import classes from "./palette.module.css";
import { type PaletteItem, paletteGroups } from "./palette-items";
import { PaletteList } from "./palette-list";
import { useFound } from "./use-found";

type PaletteProps = { readonly onClose: () => void };

/** Every command and everything in the workspace behind one field: type, ↑ ↓, Enter. */
export function Palette({ onClose }: PaletteProps) {
  const { t } = useTranslation(["shell", "common", "words"]);
  const openRecord = useOpenRecord();
  const listId = useId();
  const [words, setWords] = useState("");
  const [only, setOnly] = useState<SearchKind | undefined>(undefined);
  const [chosen, setChosen] = useState(0);
  const { found, isLooking } = useFound(words, only);
  const groups = useMemo(() => paletteGroups(words, found), [words, found]);
  const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const current = items[Math.min(chosen, items.length - 1)];

  const text = useComposingText(words, (next) => {
    setWords(next);
    setOnly(undefined);
    setChosen(0);
  });

  const run = (item: PaletteItem) => {
    if (item.kind === "more") {
      setOnly(item.of);
      setChosen(0);
      return;
    }
    onClose();
    if (item.kind === "hit") openRecord(item.hit.kind, item.hit.id);
    // The dialog must be gone before a command that opens another.
    else setTimeout(() => runCommand(item.command.id));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "ArrowDown") setChosen((index) => Math.min(index + 1, items.length - 1));
    else if (event.key === "ArrowUp") setChosen((index) => Math.max(Math.min(index, items.length - 1) - 1, 0));
    else if (event.key === "Enter" && current) run(current);
    else return;
    event.preventDefault();
  };

  return (
    <Modal.Root opened onClose={onClose} centered={false} size={620} yOffset="9vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t("palette.title")}>
        <div className={classes.top}>
          <IconSearch size={18} aria-hidden />
          <input
            {...text}
            className={classes.field}
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type into this field
            autoFocus
            type="text"
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={current ? `${listId}-${current.key}` : undefined}
            aria-label={t("searchEverything")}
            placeholder={t("palette.placeholder")}
            onKeyDown={onKeyDown}
          />
        </div>
        <PaletteList
          id={listId}
          groups={groups}
          current={current}
          onRun={run}
          onPoint={(item) => setChosen(items.indexOf(item))}
        />
        {items.length === 0 && (
          <p className={classes.none} role="status">
            {isLooking ? t("common:loading") : t("palette.none", { words })}
          </p>
        )}
        <footer className={classes.foot}>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {t("palette.choose")}
          </span>
          <span>
            <kbd>↵</kbd> {t("palette.open")}
          </span>
          <span>
            <kbd>Esc</kbd> {t("palette.close")}
          </span>
          <span className={classes.hint}>{t("palette.hint")}</span>
        </footer>
      </Modal.Content>
    </Modal.Root>
  );
}
