import { scanFields } from "@shared/domain/merge-field";
import type { ReactNode } from "react";
import styles from "./copy-with-fields.module.css";

/** Copy to read, with its merge fields shown as names instead of `{{…}}`. */
export function CopyWithFields({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, path } of scanFields(text)) {
    parts.push(
      text.slice(from, start),
      <span key={start} className={styles.field}>
        {path}
      </span>,
    );
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
