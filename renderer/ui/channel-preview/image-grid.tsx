import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { useTranslation } from "react-i18next";
import styles from "./channel-preview.module.css";

type ImageGridProps = { readonly images: RenderedDraft["images"]; readonly most: number };

/** Pictures as feeds show them: one large, four in a square, others three in a row; what is too many is greyed. */
export function ImageGrid({ images, most }: ImageGridProps) {
  const { t } = useTranslation("channel-preview");
  if (images.length === 0) return null;
  const columns = images.length === 1 ? 1 : images.length === 2 || images.length === 4 ? 2 : 3;
  return (
    <ul className={styles.grid} data-columns={columns}>
      {images.map(({ number, mediaId, alt }) => (
        <li key={mediaId} className={styles.tile} data-over={number > most || undefined}>
          <img src={`/media/${mediaId}`} alt={alt || t("picture", { number })} loading="lazy" />
          <span className={styles.number}>{number}</span>
        </li>
      ))}
    </ul>
  );
}
