import type { MessageView } from "@shared/domain/message";
import { useTranslation } from "react-i18next";
import { avatarLetter } from "./avatar-letter";
import styles from "./paste-preview.module.css";
import { PastedText } from "./pasted-text";

/** A message as it will look where it is pasted: a bubble in a chat, a post in Moments, plain text elsewhere. */
export function PastePreview({ view, className }: { view: MessageView; className?: string | undefined }) {
  const { t } = useTranslation(["message-editor", "words"]);
  const { channel } = view.message;
  const sender = view.voiceName ?? view.staffName ?? "";
  const isChat = channel === "wechat_group" || channel === "wechat_direct";
  return (
    <section className={`${styles.ground} ${className ?? ""}`} aria-label={t("preview.label")}>
      <div className={styles.line}>
        <span className={styles.avatar} aria-hidden>
          {avatarLetter(sender)}
        </span>
        <div className={isChat ? styles.chat : styles.post}>
          {isChat ? null : <div className={styles.name}>{sender || t(`words:channel.${channel}`)}</div>}
          <p className={isChat ? styles.bubble : styles.body}>
            <PastedText view={view} />
          </p>
          <PreviewImages view={view} />
        </div>
      </div>
    </section>
  );
}

function PreviewImages({ view }: { view: MessageView }) {
  const { t } = useTranslation("message-editor");
  const { wantedImages } = view.message;
  if (view.images.length === 0 && wantedImages.length === 0) return null;
  return (
    <ul className={styles.images}>
      {view.images.map((image, index) => (
        <li key={image.id} className={styles.image}>
          <img src={`/media/${image.id}`} alt={image.name} loading="lazy" />
          <span>
            {index + 1} {image.name}
          </span>
        </li>
      ))}
      {view.images.length === 0
        ? wantedImages.map((name) => (
            <li key={name} className={styles.wanted} title={t("images.wantedHint")}>
              {name}
            </li>
          ))
        : null}
    </ul>
  );
}
