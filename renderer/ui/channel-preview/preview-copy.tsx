import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { hardCut } from "./body-cut";
import styles from "./channel-preview.module.css";
import { PreviewText } from "./preview-text";

/** The title of what is posted, with what the channel cuts off marked. */
export function PreviewTitle({ rendered }: { readonly rendered: RenderedDraft }) {
  return (
    <div className={styles.noteTitle}>
      <PreviewText text={rendered.title.text} rendered={rendered} cutAt={hardCut(rendered, "title")} />
    </div>
  );
}

/** The text of what is posted in one piece, with its topics. */
export function PreviewBody({ rendered }: { readonly rendered: RenderedDraft }) {
  return (
    <p className={styles.body}>
      <PreviewText
        text={rendered.parts[0]?.text ?? ""}
        rendered={rendered}
        cutAt={hardCut(rendered, "body")}
        hasTopics
      />
    </p>
  );
}
