import { Avatar } from "./avatar";
import { hardCut } from "./body-cut";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { ImageGrid } from "./image-grid";
import { PreviewText } from "./preview-text";

/** A post in a feed: name, title where the channel has one, text with its topics, pictures. */
export function PostPreview({ rendered, sender, place }: PreviewProps) {
  const hasTitle = rendered.counts.some(({ field }) => field === "title");
  return (
    <div className={styles.post}>
      <div className={styles.line}>
        <Avatar name={sender || place} />
        <div className={styles.said}>
          <div className={styles.name}>{sender || place}</div>
          {hasTitle && (
            <div className={styles.noteTitle}>
              <PreviewText text={rendered.title.text} rendered={rendered} cutAt={hardCut(rendered, "title")} />
            </div>
          )}
          <p className={styles.body}>
            <PreviewText
              text={rendered.parts[0]?.text ?? ""}
              rendered={rendered}
              cutAt={hardCut(rendered, "body")}
              hasTopics
            />
          </p>
          <ImageGrid images={rendered.images} most={Number.POSITIVE_INFINITY} />
        </div>
      </div>
    </div>
  );
}
