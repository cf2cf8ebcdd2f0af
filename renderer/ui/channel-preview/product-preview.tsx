import { useTranslation } from "react-i18next";
import { hardCut } from "./body-cut";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { ImageGrid } from "./image-grid";
import { PreviewText } from "./preview-text";

/** A product as a search result shows it, its description below. */
export function ProductPreview({ rendered }: PreviewProps) {
  const { t } = useTranslation("channel-preview");
  const [main, ...others] = rendered.images;
  return (
    <div className={styles.card}>
      <div className={styles.product}>
        {main ? (
          <img
            className={styles.mainImage}
            src={`/media/${main.mediaId}`}
            alt={main.alt || t("picture", { number: 1 })}
          />
        ) : (
          <div className={styles.mainImage} />
        )}
        <div className={styles.productTitle}>
          <PreviewText text={rendered.title.text} rendered={rendered} cutAt={hardCut(rendered, "title")} />
        </div>
      </div>
      <div className={styles.cardText}>
        <p className={styles.body}>
          <PreviewText text={rendered.parts[0]?.text ?? ""} rendered={rendered} />
        </p>
        <ImageGrid images={others} most={Number.POSITIVE_INFINITY} />
      </div>
    </div>
  );
}
