import { useTranslation } from "react-i18next";
import { Avatar } from "./avatar";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { PreviewBody, PreviewTitle } from "./preview-copy";

/** A 小红书 note: cover, title, text with its topics. */
export function NotePreview({ rendered, sender, place }: PreviewProps) {
  const { t } = useTranslation("channel-preview");
  const [cover] = rendered.images;
  return (
    <div className={styles.card}>
      {cover ? (
        <div className={styles.cover}>
          <img src={`/media/${cover.mediaId}`} alt={cover.alt || t("picture", { number: 1 })} loading="lazy" />
          {rendered.images.length > 1 && <span className={styles.pages}>1/{rendered.images.length}</span>}
        </div>
      ) : (
        <div className={styles.noCover}>{t("noCover")}</div>
      )}
      <div className={styles.cardText}>
        <PreviewTitle rendered={rendered} />
        <PreviewBody rendered={rendered} />
        <div className={styles.by}>
          <Avatar name={sender || place} />
          {sender || place}
        </div>
      </div>
    </div>
  );
}
