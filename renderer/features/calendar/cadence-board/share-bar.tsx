import type { CadenceRow } from "@shared/domain/cadence-board";
import { useTranslation } from "react-i18next";
import styles from "./board-table.module.css";
import small from "./small-words.module.css";

type Mix = CadenceRow["mix"];

const PARTS = ["presence", "interaction", "promotion"] as const;

/** Useful, interactive and selling messages of thirty days as one bar; the numbers are in its words. */
export function MixBar({ mix }: { readonly mix: Mix }) {
  const { t } = useTranslation("cadence");
  const { total = 0, presence = 0, interaction = 0, promotion = 0 } = mix.check.numbers;
  const words = t("mix.words", { presence, interaction, promotion, total });
  return (
    <span className={styles.mix} role="img" aria-label={words} title={words}>
      <span className={styles.bar}>
        {PARTS.map((part) =>
          mix.counts[part] > 0 ? <i key={part} data-part={part} style={{ flexGrow: mix.counts[part] }} /> : null,
        )}
      </span>
      <span className={small.words} data-light={mix.check.level}>
        {total === 0 ? "—" : `${presence} / ${interaction} / ${promotion}`}
      </span>
    </span>
  );
}

/** The share of offers of thirty days with the limit as a line. */
export function OfferBar({ check }: { readonly check: CadenceRow["offers"] }) {
  const { t } = useTranslation("cadence");
  const { share = 0, limit = 0, total = 0 } = check.numbers;
  const words = t("offers.words", { share, limit, total });
  return (
    <span className={styles.mix} role="img" aria-label={words} title={words}>
      <span className={styles.gauge}>
        <i data-light={check.level} style={{ width: `${share}%` }} />
        <b style={{ left: `${limit}%` }} />
      </span>
      <span className={small.words} data-light={check.level}>
        {total === 0 ? "—" : `${share}%`}
      </span>
    </span>
  );
}
