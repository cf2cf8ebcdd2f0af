import { MultiSelect, Select } from "@mantine/core";
import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import { type Channel, channel } from "@shared/domain/channel";
import { fieldPathsOf } from "@shared/domain/merge-field";
import { LADDER_KINDS, type Snippet, type SnippetKind, snippetKind, textOfSnippet } from "@shared/domain/snippet";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../../ui/prose-field";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { RecordPage } from "../../../ui/record-page/record-page";
import { ReferenceField } from "../../../ui/reference-field";
import { Section } from "../../../ui/section";
import { StatusChip } from "../../../ui/status-chip";
import { TagsField } from "../../../ui/tags-field";
import { TextField } from "../../../ui/text-field";
import { useRecordForm } from "../../../ui/use-record-form";
import { CopyButton } from "../entries/copy-button";
import { EntryUses } from "../entries/entry-uses";
import { IntoDraftButton } from "../entries/into-draft-button";
import { LadderFields } from "./ladder-fields";

type SnippetPageProps = {
  readonly snippet: Snippet;
  readonly uses: UsesOfEntry | undefined;
  readonly onTrash: () => void;
};

/** A snippet of one's own: what it answers, its words, who says it and where it fits; a ladder has rungs. */
export function SnippetPage({ snippet, uses, onTrash }: SnippetPageProps) {
  const { t } = useTranslation(["library", "words", "common"]);
  const form = useRecordForm("snippets", snippet);
  const { values, set } = form;
  const isLadder = LADDER_KINDS.has(values.kind) || values.steps.length > 0;
  return (
    <RecordPage
      title={values.title}
      onTitle={(title) => set("title", title.slice(0, 80))}
      titleHint={t("snippet.title")}
      chips={fieldPathsOf(values.text).map((path) => (
        <StatusChip key={path} tone="indigo">
          {path}
        </StatusChip>
      ))}
      actions={
        isLadder ? undefined : (
          <>
            <CopyButton text={textOfSnippet(values)} />
            <IntoDraftButton title={values.title} text={textOfSnippet(values)} />
          </>
        )
      }
      state={form.state}
      onTrash={onTrash}
      aside={<EntryUses uses={uses} />}
    >
      <Section
        title={t(isLadder ? "snippet.principle" : "snippet.text")}
        hint={isLadder ? t("snippet.principleHint") : t("snippet.textHint", { open: "{{" })}
      >
        <TextField
          label={t("snippet.question")}
          placeholder={t("snippet.questionExample")}
          value={values.question}
          onChange={(question) => set("question", question.slice(0, 300))}
        />
        <ProseField
          ariaLabel={t(isLadder ? "snippet.principle" : "snippet.text")}
          placeholder={t("snippet.textExample")}
          value={values.text}
          onChange={(text) => set("text", text)}
          minRows={isLadder ? 3 : 8}
          maxRows={24}
        />
      </Section>
      {isLadder && <LadderFields steps={values.steps} onChange={(steps) => set("steps", steps)} />}
      <Section title={t("snippet.where")}>
        <FieldGrid>
          <Select
            label={t("snippet.kind")}
            allowDeselect={false}
            data={snippetKind.options.map((value) => ({ value, label: t(`words:snippetKind.${value}`) }))}
            value={values.kind}
            onChange={(kind) => kind !== null && set("kind", kind as SnippetKind)}
          />
          <ReferenceField
            kind="voices"
            label={t("snippet.voice")}
            placeholder={t("snippet.anyVoice")}
            value={values.voiceId}
            onChange={(voiceId) => set("voiceId", voiceId)}
          />
        </FieldGrid>
        <MultiSelect
          label={t("snippet.channels")}
          placeholder={values.channels.length === 0 ? t("snippet.everywhere") : ""}
          data={channel.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
          value={values.channels}
          onChange={(channels) => set("channels", channels as Channel[])}
        />
        <TagsField label={t("tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
      </Section>
    </RecordPage>
  );
}
