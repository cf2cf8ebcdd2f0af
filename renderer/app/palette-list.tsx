import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../api/use-now";
import { Highlighted } from "../ui/highlighted";
import { KindIcon } from "../ui/kind-icon";
import { CommandIcon } from "./command-icon";
import { commandLabel } from "./command-label";
import { hintText } from "./hint-text";
import { Keys } from "./keys";
import classes from "./palette.module.css";
import type { PaletteGroup, PaletteItem } from "./palette-items";

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly current: PaletteItem | undefined;
  readonly onRun: (item: PaletteItem) => void;
  readonly onPoint: (item: PaletteItem) => void;
};

/** The palette's lines under their headings; the chosen one stays in view. */
export function PaletteList({ id, groups, current, onRun, onPoint }: PaletteListProps) {
  const { t } = useTranslation(["shell", "words"]);
  const list = useRef<HTMLDivElement>(null);
  const key = current?.key;

  useEffect(() => {
    if (key !== undefined) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [key]);

  return (
    <div ref={list} id={id} role="listbox" aria-label={t("palette.results")} className={classes.list} tabIndex={-1}>
      {groups.map((group) => {
        const title = group.title === "commands" ? t("palette.commands") : t(`words:kind.${group.title}`);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div key={group.title} role="group" aria-label={title}>
            <div className={classes.heading} aria-hidden>
              {title}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
              <div
                key={item.key}
                id={`${id}-${item.key}`}
                role="option"
                aria-selected={item.key === key}
                className={classes.item}
                tabIndex={-1}
                onMouseMove={() => item.key !== key && onPoint(item)}
                onClick={() => onRun(item)}
              >
                <PaletteLine item={item} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function PaletteLine({ item }: { readonly item: PaletteItem }) {
  const { t, i18n } = useTranslation(["shell", "common", "words"]);
  const today = useToday();
  switch (item.kind) {
    case "command":
      return (
        <>
          <CommandIcon id={item.command.id} />
          <span className={classes.title}>
            {item.command.id.startsWith("go")
              ? t("palette.go", { place: commandLabel(item.command, i18n.language) })
              : commandLabel(item.command, i18n.language)}
          </span>
          <Keys keys={item.command.keys} />
        </>
      );
    case "more":
      return (
        <>
          <span className={classes.icon} />
          <span className={classes.more}>{t("palette.more", { kind: t(`words:kind.${item.of}`) })}</span>
        </>
      );
    case "hit":
      return (
        <>
          <span className={classes.icon}>
            <KindIcon kind={item.hit.kind} size={17} />
          </span>
          <span className={classes.words}>
            <span className={classes.line}>
              <span className={classes.title}>
                {item.hit.title ? (
                  <Highlighted text={item.hit.title} spans={item.hit.titleSpans} />
                ) : (
                  t("common:untitled")
                )}
              </span>
              <span className={classes.aside}>{today ? hintText(item.hit.hint, today, t) : item.hit.hint}</span>
            </span>
            {item.hit.excerpt !== "" && (
              <span className={classes.excerpt}>
                <Highlighted text={item.hit.excerpt} spans={item.hit.excerptSpans} />
              </span>
            )}
          </span>
        </>
      );
  }
}
