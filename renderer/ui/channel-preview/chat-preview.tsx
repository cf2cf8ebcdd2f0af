import { useTranslation } from "react-i18next";
import { Avatar } from "./avatar";
import { hardCut } from "./body-cut";
import type { PreviewProps } from "./channel-preview";
import styles from "./channel-preview.module.css";
import { PreviewText } from "./preview-text";

/** Bubbles of a chat in the order in which they are sent: every part of the text, then every picture. */
export function ChatPreview({ rendered, sender, place }: PreviewProps) {
  const { t } = useTranslation("channel-preview");
  const { parts, images } = rendered;
  const isGroup = rendered.channel === "wechat_group";
  const shown = parts.length > 0 ? parts : [{ text: "" }];
  return (
    <div className={styles.chat}>
      <div className={styles.chatTitle}>{place}</div>
      {shown.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <div key={index} className={styles.line}>
          <Avatar name={sender} />
          <div className={styles.said}>
            {isGroup && <div className={styles.who}>{sender || t("nobody")}</div>}
            <p className={styles.bubble}>
              <PreviewText
                text={part.text}
                rendered={rendered}
                cutAt={parts.length > 1 ? null : hardCut(rendered, "body")}
              />
            </p>
          </div>
        </div>
      ))}
      {images.map(({ number, mediaId, alt }) => (
        <div key={mediaId} className={styles.line}>
          <Avatar name={sender} />
          <img
            className={styles.chatImage}
            src={`/media/${mediaId}`}
            alt={alt || t("picture", { number })}
            loading="lazy"
          />
        </div>
      ))}
    </div>
  );
}
