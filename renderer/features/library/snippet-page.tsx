import { Button } from "@mantine/core";
import { fieldPathsOf } from "@shared/domain/merge-field";
import { type Snippet, type SnippetFields, snippetKind } from "@shared/domain/snippet";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { ChoicePill } from "../../ui/record-page/choice-pill";
import { RecordPage } from "../../ui/record-page/record-page";
import { useCopied } from "../../ui/record-page/use-copied";
import { Section } from "../../ui/section";
import { StatusChip } from "../../ui/status-chip";
import { TagsField } from "../../ui/tags-field";
import { useRecordForm } from "../../ui/use-record-form";

type SnippetPageProps = { readonly snippet: Snippet; readonly onTrash: () => void };

/** One snippet: its text, what it is for, and a button that copies it. */
export function SnippetPage({ snippet, onTrash }: SnippetPageProps) {
  const { t } = useTranslation(["library", "words", "common"]);
  const form = useRecordForm("snippets", snippet);
  const [isCopied, copy] = useCopied();
  const { values, set } = form;
  const fields = fieldPathsOf(values.text);
  return (
    <RecordPage
      title={values.title}
      onTitle={(title) => set("title", title)}
      titleHint={t("snippet.title")}
      chips={fields.map((path) => (
        <StatusChip key={path} tone="indigo">
          {path}
        </StatusChip>
      ))}
      actions={
        <Button
          size="compact-sm"
          disabled={values.text === ""}
          leftSection={isCopied ? <IconCheck size={15} /> : <IconCopy size={15} />}
          onClick={() => void copy(values.text)}
        >
          {t(isCopied ? "common:copied" : "common:copy")}
        </Button>
      }
      state={form.state}
      onTrash={onTrash}
    >
      <Section title={t("snippet.text")} hint={t("snippet.textHint", { open: "{{" })}>
        <ProseField
          ariaLabel={t("snippet.text")}
          placeholder={t("snippet.textExample")}
          value={values.text}
          onChange={(text) => set("text", text)}
          minRows={8}
          maxRows={24}
        />
        <ChoicePill<SnippetFields["kind"]>
          label={t("snippet.kind")}
          value={values.kind}
          onChange={(kind) => set("kind", kind)}
          options={snippetKind.options.map((value) => ({ value, label: t(`words:snippetKind.${value}`) }))}
        />
        <TagsField label={t("tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
      </Section>
    </RecordPage>
  );
}
