import type { Channel } from "@shared/domain/channel";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { ArticlePreview } from "./article-preview";
import styles from "./channel-preview.module.css";
import { ChatPreview } from "./chat-preview";
import { MomentsPreview } from "./moments-preview";
import { NotePreview } from "./note-preview";
import { PostPreview } from "./post-preview";
import { ProductPreview } from "./product-preview";
import { SmsPreview } from "./sms-preview";

/** What every preview shows: the copy as rendered, and who sends it where. */
export type PreviewProps = {
  readonly rendered: RenderedDraft;
  /** The name the copy goes out under; empty when nobody was chosen. */
  readonly sender: string;
  /** The group it goes to, or the channel's name. */
  readonly place: string;
};

const CHATS: ReadonlySet<Channel> = new Set<Channel>(["wechat_group", "wechat_direct", "telegram", "whatsapp", "line"]);

/** Copy as it will look where it is pasted: a chat, Moments, an article, a card, short messages, a product. */
export const ChannelPreview = memo(function ChannelPreview(props: PreviewProps) {
  const { t } = useTranslation("message-editor");
  return (
    <section className={styles.ground} aria-label={t("preview.label")} data-channel={props.rendered.channel}>
      <Look {...props} />
    </section>
  );
});

function Look(props: PreviewProps) {
  const { channel, html } = props.rendered;
  if (CHATS.has(channel)) return <ChatPreview {...props} />;
  if (channel === "wechat_moments") return <MomentsPreview {...props} />;
  if (html !== undefined) return <ArticlePreview {...props} />;
  if (channel === "xiaohongshu") return <NotePreview {...props} />;
  if (channel === "sms") return <SmsPreview {...props} />;
  if (channel === "taobao") return <ProductPreview {...props} />;
  return <PostPreview {...props} />;
}
