import type { MessageView } from "@shared/domain/message";
import type { WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import { useMinute } from "./minute-clock";
import { dueStateOf } from "./today-entries";
import { useSpanText } from "./use-span-text";

/** How a message stands on the clock, moving with it: 24 分钟后, 过点 6 分, 已发. */
export function DueChip({ entry, readAt }: { entry: MessageView; readAt: WallTime }) {
  const { t } = useTranslation(["today", "words"]);
  const spanText = useSpanText();
  const state = dueStateOf(entry, useMinute(readAt));
  switch (state.kind) {
    case "sent":
      return <StatusChip tone="jade">{t("words:messageStatus.sent")}</StatusChip>;
    case "skipped":
      return <StatusChip tone="neutral">{t("words:messageStatus.skipped")}</StatusChip>;
    case "late":
      return <StatusChip tone="cin">{t("due.late", { span: spanText(state.minutes) })}</StatusChip>;
    case "soon":
      return (
        <StatusChip tone="amber">
          {state.minutes === 0 ? t("due.now") : t("due.soon", { count: state.minutes })}
        </StatusChip>
      );
    case "later":
      return (
        <StatusChip tone={entry.message.status === "copied" ? "indigo" : "neutral"}>
          {t(`words:messageStatus.${entry.message.status}`)}
        </StatusChip>
      );
  }
}
