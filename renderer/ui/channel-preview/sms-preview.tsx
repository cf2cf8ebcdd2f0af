import { useTranslation } from "react-i18next";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { PreviewText } from "./preview-text";

/** A short message as it arrives, with the lines at which it is billed as one more. */
export function SmsPreview({ rendered }: PreviewProps) {
  const { t } = useTranslation("channel-preview");
  const text = rendered.parts[0]?.text ?? "";
  const { places = 0, billed = 0, cuts = [] } = rendered.sms ?? {};
  const bounds = [0, ...cuts, text.length];
  return (
    <div className={styles.phone}>
      <p className={styles.smsBubble}>
        {bounds.slice(1).map((end, index) => (
          <span key={end}>
            {index > 0 && <span className={styles.billedLine}>{t("nextBilled", { number: index + 1 })}</span>}
            <PreviewText text={text.slice(bounds[index], end)} rendered={rendered} />
          </span>
        ))}
      </p>
      <div className={styles.meta}>{t("billed", { places, count: billed })}</div>
    </div>
  );
}
