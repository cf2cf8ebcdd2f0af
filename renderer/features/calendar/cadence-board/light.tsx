import type { CadenceLevel } from "@shared/domain/cadence-board";
import styles from "./board-table.module.css";

/** A light: its shape tells the state as well as its colour; a ring needs something, a square is too much. */
export function Light({ level }: { readonly level: CadenceLevel }) {
  return <span className={styles.light} data-light={level} aria-hidden />;
}
