import { isSettled, type MessageView } from "@shared/domain/message";
import { IconUserEdit } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { SeriousMessageFindings } from "../../ui/findings/message-findings";
import { FillFields } from "../../ui/message-editor/fill-fields";
import { LengthChip } from "../../ui/message-editor/length-chip";
import { PastePreview } from "../../ui/message-editor/paste-preview";
import { StatusChip } from "../../ui/status-chip";
import { DetailHeader } from "./detail-header";
import { SettledBar } from "./settled-bar";
import { TodayActionBar } from "./today-action-bar";
import styles from "./today-detail.module.css";
import type { TodayActions } from "./use-today-actions";

type Props = {
  entry: MessageView;
  actions: TodayActions;
  asking: boolean;
  onAsking: (asking: boolean) => void;
  onCopy: () => void;
  onEdit: () => void;
};

/** The message as it goes out, with everything to look at before pasting, and what to do with it. */
export function TodayDetail({ entry, actions, asking, onAsking, onCopy, onEdit }: Props) {
  const { t } = useTranslation("today");
  const settled = isSettled(entry.message.status);
  const images = entry.images.length || entry.message.wantedImages.length;
  return (
    <article className={styles.detail} aria-label={t("detail.label")}>
      <DetailHeader entry={entry} onEdit={onEdit} />
      <div className={styles.facts}>
        <LengthChip text={entry.text} channel={entry.message.channel} />
        {images > 0 ? <StatusChip tone="neutral">{t("facts.images", { count: images })}</StatusChip> : null}
        {entry.memberValue ? (
          <StatusChip tone="neutral">{t("facts.value", { value: entry.memberValue })}</StatusChip>
        ) : null}
        {entry.forPoster.length > 0 ? (
          <StatusChip tone="indigo" icon={<IconUserEdit size={13} stroke={1.8} aria-hidden />}>
            {t("facts.poster", { words: entry.forPoster.map((word) => `【${word}】`).join(" ") })}
          </StatusChip>
        ) : null}
      </div>
      {settled ? null : <FillFields key={entry.message.id} view={entry} />}
      {entry.message.note ? <p className={styles.note}>{entry.message.note}</p> : null}
      <PastePreview view={entry} className={styles.preview} />
      {settled ? null : <SeriousMessageFindings messageId={entry.message.id} text={entry.text} />}
      {settled ? (
        <SettledBar entry={entry} actions={actions} onCopy={onCopy} />
      ) : (
        <TodayActionBar entry={entry} actions={actions} asking={asking} onAsking={onAsking} onCopy={onCopy} />
      )}
    </article>
  );
}
