import type { MessageStatus } from "@shared/domain/message";
import type { Words } from "./command";

/** What has become of a message, in a word for the command line. */
export const messageStatusWords: Readonly<Record<MessageStatus, Words>> = {
  planned: { zh: "待写", en: "planned" },
  ready: { zh: "待发", en: "ready" },
  copied: { zh: "已复制", en: "copied" },
  sent: { zh: "已发", en: "sent" },
  skipped: { zh: "不发了", en: "skipped" },
};
