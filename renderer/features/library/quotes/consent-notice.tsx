import type { QuoteConsent } from "@shared/domain/quote";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../entries/copy-button";
import styles from "./quotes.module.css";

type Props = { readonly consent: QuoteConsent; readonly uses: number };

/** What follows while nobody has agreed: where it stands it stops the hand-over, and how to ask. */
export function ConsentNotice({ consent, uses }: Props) {
  const { t } = useTranslation("library");
  if (consent === "yes") return null;
  return (
    <div className={styles.notice}>
      <p>{t(uses > 0 ? "quote.blocks" : "quote.willBlock", { count: uses })}</p>
      <CopyButton text={t("quote.askText")} label={t("quote.ask")} />
    </div>
  );
}
