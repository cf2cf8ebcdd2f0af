import { ActionIcon, Tooltip } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { clockOf } from "@shared/domain/wall-time";
import { IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useOpenRecord } from "../../browser/open-record";
import { avatarLetter } from "../../ui/message-editor/avatar-letter";
import styles from "./today-detail.module.css";

/** Where it goes and who speaks: the two things nobody can take back once pasted. */
export function DetailHeader({ entry, onEdit }: { entry: MessageView; onEdit: () => void }) {
  const { t } = useTranslation(["today", "words"]);
  const openRecord = useOpenRecord();
  const { message } = entry;
  const place = entry.groupName ?? t(`words:channel.${message.channel}`);
  return (
    <header>
      <div className={styles.lead}>{t("detail.lead")}</div>
      <div className={styles.who}>
        <span className={styles.avatar} aria-hidden>
          {avatarLetter(entry.voiceName ?? entry.staffName ?? place)}
        </span>
        <div className={styles.names}>
          <h2 className={styles.place}>{place}</h2>
          <div className={styles.sender}>
            {entry.staffName ? t("detail.by", { name: entry.staffName }) : t("detail.byNobody")}
            {" · "}
            {entry.voiceName ? t("detail.voice", { name: entry.voiceName }) : t("detail.noVoice")}
            {" · "}
            <time>{clockOf(message.at)}</time>
          </div>
        </div>
        <div className={styles.right}>
          {entry.activityTitle && message.activityId ? (
            <button
              type="button"
              className={styles.activity}
              onClick={() => message.activityId && openRecord("activities", message.activityId)}
            >
              {entry.activityTitle}
            </button>
          ) : null}
          <Tooltip label={t("detail.edit")}>
            <ActionIcon variant="default" size="lg" aria-label={t("detail.edit")} onClick={onEdit}>
              <IconPencil size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
    </header>
  );
}
