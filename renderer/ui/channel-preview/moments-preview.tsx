import { useTranslation } from "react-i18next";
import { Avatar } from "./avatar";
import { foldOffset, hardCut } from "./body-cut";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { ImageGrid } from "./image-grid";
import { PreviewText } from "./preview-text";

/** Lines after which Moments fold; no official number, so the line is dashed and says so (FACTS 1.2). */
const FOLD_LINES = 6;
/** Where a profile without a soft limit is taken to fold. */
const FOLD_CHARACTERS = 140;

/** A post in Moments: name, text with the line where it may fold, nine-grid of pictures. */
export function MomentsPreview({ rendered, sender, place }: PreviewProps) {
  const { t } = useTranslation("channel-preview");
  const text = rendered.parts[0]?.text ?? "";
  const fold = foldOffset(text, foldCharacters(rendered.counts), FOLD_LINES);
  const cutAt = hardCut(rendered, "body");
  return (
    <div className={styles.post}>
      <div className={styles.line}>
        <Avatar name={sender} />
        <div className={styles.said}>
          <div className={styles.name}>{sender || place}</div>
          <p className={styles.body}>
            <PreviewText text={fold === null ? text : text.slice(0, fold)} rendered={rendered} />
            {fold !== null && (
              <>
                <span className={styles.fold}>{t("fold")}</span>
                <PreviewText
                  text={text.slice(fold)}
                  rendered={rendered}
                  cutAt={cutAt === null ? null : Math.max(0, cutAt - fold)}
                />
              </>
            )}
          </p>
          <ImageGrid images={rendered.images} most={9} />
          <div className={styles.meta}>{t("justNow")}</div>
        </div>
      </div>
    </div>
  );
}

/** The soft limit closest to the start is where the profile says it folds. */
function foldCharacters(counts: PreviewProps["rendered"]["counts"]): number {
  const softs = counts.flatMap(({ field, soft }) => (field === "body" && soft !== null ? [soft] : []));
  return softs.length > 0 ? Math.min(...softs) : FOLD_CHARACTERS;
}
