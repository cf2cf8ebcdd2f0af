import { Avatar } from "./avatar";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { ImageGrid } from "./image-grid";
import { PreviewBody, PreviewTitle } from "./preview-copy";

/** A post in a feed: name, title where the channel has one, text with its topics, pictures. */
export function PostPreview({ rendered, sender, place }: PreviewProps) {
  const hasTitle = rendered.counts.some(({ field }) => field === "title");
  return (
    <div className={styles.post}>
      <div className={styles.line}>
        <Avatar name={sender || place} />
        <div className={styles.said}>
          <div className={styles.name}>{sender || place}</div>
          {hasTitle && <PreviewTitle rendered={rendered} />}
          <PreviewBody rendered={rendered} />
          <ImageGrid images={rendered.images} most={Number.POSITIVE_INFINITY} />
        </div>
      </div>
    </div>
  );
}
