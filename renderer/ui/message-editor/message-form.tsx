import { isSettled, type MessageView } from "@shared/domain/message";
import { useTranslation } from "react-i18next";
import { MessageFindings } from "../findings/message-findings";
import { MessageGuard } from "../guard/message-guard";
import { ProseField } from "../prose-field";
import { Section } from "../section";
import { messageRecord } from "../series/occurrence-record";
import { RepeatField } from "../series/repeat-field";
import { SeriesBar } from "../series/series-bar";
import { TextField } from "../text-field";
import { useRecordForm } from "../use-record-form";
import { FillFields } from "./fill-fields";
import { LengthChip } from "./length-chip";
import styles from "./message-form.module.css";
import { MessageHead } from "./message-head";
import { MessageImages } from "./message-images";
import { MessagePlace } from "./message-place";
import { MessageSpeakers } from "./message-speakers";
import { MessageText } from "./message-text";
import { PastePreview } from "./paste-preview";
import { SettledNotice } from "./settled-notice";

type Props = { view: MessageView; onGone: () => void; onOpen: (id: string) => void };

/** The form over one message; everything in it saves by itself, and the preview follows. */
export function MessageForm({ view, onGone, onOpen }: Props) {
  const { t } = useTranslation("message-editor");
  const form = useRecordForm("messages", view.message);
  const { values, set } = form;
  // What was pasted, where and by whom is history: the server refuses to rewrite it.
  const sent = view.message.status === "sent";
  return (
    <>
      <MessageHead form={form} onGone={onGone} onOpen={onOpen} />
      {isSettled(view.message.status) ? <SettledNotice view={view} /> : null}
      <SeriesBar record={values} flush={form.flush} />
      <div className={styles.columns}>
        <div>
          <TextField
            label={t("fields.title")}
            value={values.title}
            placeholder={view.activityTitle ?? view.draftTitle ?? t("fields.titlePlaceholder")}
            onChange={(title) => set("title", title)}
          />
          {sent ? null : (
            <Section title={t("sections.text")}>
              <MessageText form={form} view={view} />
            </Section>
          )}
          <Section title={t("sections.preview")} actions={<LengthChip text={view.text} channel={values.channel} />}>
            {sent ? null : <FillFields view={view} />}
            <PastePreview view={view} className={styles.preview} />
          </Section>
          {sent ? null : <MessageFindings messageId={view.message.id} text={view.text} />}
          {sent ? null : (
            <Section title={t("sections.images")}>
              <MessageImages form={form} view={view} />
            </Section>
          )}
        </div>
        <div>
          <MessagePlace form={form} />
          {view.message.cueId === null ? <RepeatField record={messageRecord(view.message)} /> : null}
          <MessageGuard form={form} />
          <Section title={t("sections.speakers")} hint={t("sections.speakersHint")}>
            <MessageSpeakers form={form} />
          </Section>
          <Section title={t("sections.note")}>
            <ProseField
              ariaLabel={t("sections.note")}
              placeholder={t("fields.notePlaceholder")}
              value={values.note}
              onChange={(note) => set("note", note)}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
