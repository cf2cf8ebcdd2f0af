import type { MessageView } from "@shared/domain/message";
import { useTranslation } from "react-i18next";
import styles from "./paste-preview.module.css";
import { textPartsOf } from "./text-parts";

/** A message's text with what is still open marked: fields nobody filled, and words the poster replaces. */
export function PastedText({ view }: { view: Pick<MessageView, "text" | "unfilled" | "forPoster"> }) {
  const { t } = useTranslation("message-editor");
  const parts = textPartsOf(view.text, view.unfilled, view.forPoster);
  if (parts.length === 0) return <span className={styles.none}>{t("preview.noText")}</span>;
  return parts.map((part, index) =>
    part.kind === "plain" ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place, and hold no state
      <mark key={index} className={styles[part.kind]} title={t(`preview.${part.kind}`)}>
        {part.text}
      </mark>
    ),
  );
}
