import type { MessageView } from "@shared/domain/message";
import { clockOf, type DateText, dateOf, type WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { formatDay } from "../../../ui/format-when";
import { FillFields } from "../../../ui/message-editor/fill-fields";
import { PastedText } from "../../../ui/message-editor/pasted-text";
import { DueChip } from "../due-chip";
import { PasteImages } from "./paste-images";
import styles from "./paste-window.module.css";

type PasteMessageProps = {
  readonly view: MessageView;
  readonly date: DateText;
  readonly readAt: WallTime;
  readonly isReadOnly: boolean;
};

/** One message: when, the group's name large because nobody can take a wrong one back, who speaks, text and pictures. */
export function PasteMessage({ view, date, readAt, isReadOnly }: PasteMessageProps) {
  const { t } = useTranslation(["today", "words", "common"]);
  const { message } = view;
  const place = view.groupName ?? t(`words:channel.${message.channel}`);
  const day = dateOf(message.at);
  const people = [
    view.voiceName === null ? t("detail.noVoice") : t("detail.voice", { name: view.voiceName }),
    view.staffName === null ? t("detail.byNobody") : t("detail.by", { name: view.staffName }),
  ];
  return (
    <article className={styles.message} aria-label={t("detail.label")}>
      <header className={styles.head}>
        <div className={styles.when}>
          <time>
            {day === date ? "" : `${formatDay(day, date, t)} `}
            {clockOf(message.at)}
          </time>
          <DueChip entry={view} readAt={readAt} />
        </div>
        <h1 className={styles.place}>{place}</h1>
        <p className={styles.people}>{people.join(" · ")}</p>
      </header>
      <div className={styles.scroll}>
        {isReadOnly ? null : <FillFields key={message.id} view={view} />}
        {message.note ? <p className={styles.note}>{message.note}</p> : null}
        <p className={styles.text}>
          <PastedText view={view} />
        </p>
        <PasteImages key={message.id} view={view} />
      </div>
    </article>
  );
}
