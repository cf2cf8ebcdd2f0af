import type { SnippetStep } from "@shared/domain/snippet";
import { IconArrowDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../entries/copy-button";
import { CopyWithFields } from "../entries/copy-with-fields";
import styles from "./ladder.module.css";

/** The rungs of a crisis script or an escalation ladder, each to copy: who says what, and how it goes to the next (S41). */
export function Ladder({ steps }: { readonly steps: readonly SnippetStep[] }) {
  const { t } = useTranslation("library");
  if (steps.length === 0) return null;
  return (
    <ol className={styles.ladder}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place on the ladder
        <li key={index} className={styles.rung}>
          <header className={styles.head}>
            <span className={styles.number}>{index + 1}</span>
            <b>{step.role}</b>
            <CopyButton text={step.text} />
          </header>
          <p>
            <CopyWithFields text={step.text} />
          </p>
          {step.handOver !== "" && (
            <p className={styles.handOver}>
              <IconArrowDown size={15} stroke={1.8} aria-hidden />
              <span>
                <b>{t("snippet.handOver")}</b> <CopyWithFields text={step.handOver} />
              </span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
