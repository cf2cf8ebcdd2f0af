import { Select } from "@mantine/core";
import { type Channel, channel } from "@shared/domain/channel";
import { type DraftKind, draftKind } from "@shared/domain/draft";
import type { DraftTemplate } from "@shared/domain/draft-template";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../../ui/prose-field";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { RecordPage } from "../../../ui/record-page/record-page";
import { Section } from "../../../ui/section";
import { TagsField } from "../../../ui/tags-field";
import { TextField } from "../../../ui/text-field";
import { useRecordForm } from "../../../ui/use-record-form";
import { BeginButton } from "./begin-button";

type Props = {
  readonly template: DraftTemplate;
  readonly templateKey: string;
  readonly onTrash: () => void;
};

/** A template of one's own: what to think of before writing, and the copy to write on. */
export function DraftTemplatePage({ template, templateKey, onTrash }: Props) {
  const { t } = useTranslation(["library", "words"]);
  const form = useRecordForm("draftTemplates", template);
  const { values, set } = form;
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name.slice(0, 60))}
      titleHint={t("draftTemplate.name")}
      actions={<BeginButton templateKey={templateKey} />}
      state={form.state}
      onTrash={onTrash}
    >
      <Section title={t("draftTemplate.text")} hint={t("draftTemplate.textHint", { open: "{{" })}>
        <ProseField
          ariaLabel={t("draftTemplate.text")}
          value={values.text}
          onChange={(text) => set("text", text)}
          minRows={10}
          maxRows={30}
        />
      </Section>
      <Section title={t("draftTemplate.brief")} hint={t("draftTemplate.briefHint")}>
        <ProseField
          ariaLabel={t("draftTemplate.brief")}
          value={values.brief}
          onChange={(brief) => set("brief", brief)}
          minRows={3}
        />
        <TextField
          label={t("draftTemplate.memberValue")}
          value={values.memberValue}
          onChange={(memberValue) => set("memberValue", memberValue.slice(0, 200))}
        />
      </Section>
      <Section title={t("draftTemplate.where")}>
        <FieldGrid>
          <Select
            label={t("draftTemplate.kind")}
            allowDeselect={false}
            data={draftKind.options.map((value) => ({ value, label: t(`words:draftKind.${value}`) }))}
            value={values.kind}
            onChange={(kind) => kind !== null && set("kind", kind as DraftKind)}
          />
          <Select
            label={t("draftTemplate.channel")}
            allowDeselect={false}
            data={channel.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
            value={values.channel}
            onChange={(value) => value !== null && set("channel", value as Channel)}
          />
        </FieldGrid>
        <TagsField label={t("tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
      </Section>
    </RecordPage>
  );
}
