import { Alert } from "@mantine/core";
import { type Voice, type VoiceFields, voiceDuty, voiceRole } from "@shared/domain/voice";
import { IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { RecordPage } from "../../ui/record-page/record-page";
import { ReferenceField } from "../../ui/reference-field";
import { Section } from "../../ui/section";
import { SelectField } from "../../ui/select-field";
import { StatusChip } from "../../ui/status-chip";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { PositioningLine } from "./positioning-line";

type VoicePageProps = { readonly voice: Voice; readonly onTrash: () => void };

/** One voice: who it is in the group, how it sounds, what it never says. */
export function VoicePage({ voice, onTrash }: VoicePageProps) {
  const { t } = useTranslation(["personas", "words"]);
  const form = useRecordForm("voices", voice);
  const { values, set } = form;
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.voiceName")}
      chips={
        <>
          <StatusChip tone="neutral">{t(`words:voiceRole.${values.role}`)}</StatusChip>
          {values.duty !== values.role && <StatusChip tone="neutral">{t(`words:voiceDuty.${values.duty}`)}</StatusChip>}
        </>
      }
      state={form.state}
      onTrash={onTrash}
    >
      <Section title={t("voice.who")} hint={t("voice.whoHint")}>
        <FieldGrid>
          <SelectField<VoiceFields["role"]>
            label={t("fields.role")}
            value={values.role}
            onChange={(role) => set("role", role)}
            options={voiceRole.options.map((value) => ({ value, label: t(`words:voiceRole.${value}`) }))}
          />
          <SelectField<VoiceFields["duty"]>
            label={t("fields.duty")}
            value={values.duty}
            onChange={(duty) => set("duty", duty)}
            options={voiceDuty.options.map((value) => ({ value, label: t(`words:voiceDuty.${value}`) }))}
          />
        </FieldGrid>
        {values.role === "service" && (
          <Alert color="amber" variant="light" icon={<IconBulb size={18} />} title={t("voice.serviceTitle")}>
            {t("voice.serviceAdvice")}
          </Alert>
        )}
        <PositioningLine value={values.positioningLine} onChange={(line) => set("positioningLine", line)} />
      </Section>
      <Section title={t("voice.sound")}>
        <ProseField
          label={t("fields.tone")}
          placeholder={t("voice.toneExample")}
          value={values.tone}
          onChange={(tone) => set("tone", tone)}
          minRows={3}
        />
        <TagsField
          label={t("fields.tabooWords")}
          hint={t("voice.tabooHint")}
          value={values.tabooWords}
          onChange={(tabooWords) => set("tabooWords", tabooWords)}
        />
        <TextField
          label={t("fields.signOff")}
          hint={t("voice.signOffHint", { field: "{{人设.签名}}" })}
          placeholder={t("voice.signOffExample")}
          value={values.signOff}
          onChange={(signOff) => set("signOff", signOff)}
        />
      </Section>
      <Section title={t("voice.where")}>
        <FieldGrid min={260}>
          <TextField
            label={t("fields.hours")}
            placeholder={t("voice.hoursExample")}
            value={values.hours}
            onChange={(hours) => set("hours", hours)}
          />
          <ReferenceField
            kind="groups"
            multiple
            label={t("fields.voiceGroups")}
            value={values.groupIds}
            onChange={(groupIds) => set("groupIds", groupIds)}
          />
        </FieldGrid>
        <ProseField label={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
    </RecordPage>
  );
}
