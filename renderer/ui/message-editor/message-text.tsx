import { Anchor, Button, SegmentedControl } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { useOpenRecord } from "../../browser/open-record";
import { ProseField } from "../prose-field";
import type { RecordForm } from "../use-record-form";
import { DraftPicker } from "./draft-picker";
import { FieldMenu } from "./field-menu";
import styles from "./message-form.module.css";

type Props = { form: RecordForm<"messages">; view: MessageView };

/** What the message says: a draft's text, which follows the draft, or its own. */
export function MessageText({ form, view }: Props) {
  const { t } = useTranslation("message-editor");
  const openRecord = useOpenRecord();
  const { values, set, patch } = form;
  const [picking, setPicking] = useState(false);
  const fromDraft = picking || values.draftId !== null;

  const leaveDraft = () => {
    setPicking(false);
    if (values.draftId !== null) set("draftId", null);
  };
  const takeOver = async (draftId: string) => {
    const draft = await client.drafts.get({ id: draftId });
    patch({ draftId: null, text: draft.plainText });
    setPicking(false);
  };
  return (
    <>
      <div className={styles.source}>
        <SegmentedControl
          size="xs"
          aria-label={t("sections.text")}
          value={fromDraft ? "draft" : "own"}
          data={[
            { value: "own", label: t("text.own") },
            { value: "draft", label: t("text.draft") },
          ]}
          onChange={(source) => (source === "draft" ? setPicking(true) : leaveDraft())}
        />
        {fromDraft ? null : <FieldMenu onPick={(path) => set("text", `${values.text}{{${path}}}`)} />}
      </div>
      {fromDraft ? (
        <>
          <DraftPicker
            value={values.draftId}
            title={view.draftTitle}
            onPick={(draft) =>
              patch({ draftId: draft.id, voiceId: values.voiceId ?? draft.voiceId, title: values.title || draft.title })
            }
          />
          {values.draftId === null ? null : (
            <div className={styles.source}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => openRecord("drafts", values.draftId ?? "")}
              >
                {t("text.openDraft")}
              </Anchor>
              <Button size="compact-sm" onClick={() => void takeOver(values.draftId ?? "")}>
                {t("text.takeOver")}
              </Button>
            </div>
          )}
        </>
      ) : (
        <ProseField
          ariaLabel={t("sections.text")}
          placeholder={t("text.placeholder")}
          minRows={5}
          maxRows={16}
          value={values.text}
          onChange={(text) => set("text", text)}
        />
      )}
    </>
  );
}
