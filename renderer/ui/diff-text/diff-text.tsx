import type { DiffPart } from "@shared/domain/word-diff";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import classes from "./diff-text.module.css";
import { foldSame } from "./fold-same";

type DiffTextProps = {
  readonly parts: readonly DiffPart[];
  /** Name of the text for screen readers. */
  readonly label: string;
};

/** Two texts laid over each other: what went struck through, what came underlined, long stretches that stayed folded to a line. */
export function DiffText({ parts, label }: DiffTextProps) {
  const { t } = useTranslation("versions");
  return (
    <section className={classes.text} aria-label={label}>
      {foldSame(parts).map((part, index) => {
        const key = index;
        if (part.kind === "folded") {
          return (
            <span key={key} className={classes.folded}>
              {t("folded", { count: part.lines })}
            </span>
          );
        }
        if (part.kind === "added") return <ins key={key}>{part.text}</ins>;
        if (part.kind === "removed") return <del key={key}>{part.text}</del>;
        return <Fragment key={key}>{part.text}</Fragment>;
      })}
    </section>
  );
}
