import { useMemo } from "react";
import { diffWords } from "./diff-words";
import classes from "./text-diff.module.css";

type TextDiffProps = { readonly before: string; readonly after: string; readonly label: string };

/** A text with what was taken out struck through and what was put in underlined; screen readers hear it as deletions and insertions. */
export function TextDiff({ before, after, label }: TextDiffProps) {
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <section className={classes.text} aria-label={label}>
      {parts.map(({ kind, text }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of two fixed texts never change places
        if (kind === "removed") return <del key={index}>{text}</del>;
        if (kind === "added") return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the parts of two fixed texts never change places
      })}
    </section>
  );
}
