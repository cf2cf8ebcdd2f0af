import { influenceAt, type Persona } from "@shared/domain/persona";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { PrintedFileMenu } from "../../ui/printed-file-menu";
import { ProseField } from "../../ui/prose-field";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { LeadField } from "../../ui/record-page/lead-field";
import { RecordPage } from "../../ui/record-page/record-page";
import { ReferenceField } from "../../ui/reference-field";
import { Section } from "../../ui/section";
import { StatusChip } from "../../ui/status-chip";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { EvidenceList } from "./evidence-list";
import { InfluenceQuadrant } from "./influence-quadrant";
import { PortraitPanes } from "./portrait-panes";

type PersonaPageProps = { readonly persona: Persona; readonly onTrash: () => void };

/** The portrait of one kind of reader: four panes, what moves them, and what backs each statement. */
export function PersonaPage({ persona, onTrash }: PersonaPageProps) {
  const { t } = useTranslation(["personas", "words"]);
  const form = useRecordForm("personas", persona);
  const { values, set } = form;
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.personaName")}
      chips={<StatusChip tone="indigo">{t(`words:influence.${influenceAt(values.quadrant)}`)}</StatusChip>}
      lead={
        <LeadField
          label={t("fields.summary")}
          placeholder={t("fields.summaryHint")}
          value={values.summary}
          onChange={(summary) => set("summary", summary)}
        />
      }
      state={form.state}
      actions={<PrintedFileMenu compact make={(file) => client.exports.portrait({ personaId: persona.id, ...file })} />}
      onTrash={onTrash}
    >
      <PortraitPanes form={form} />
      <Section title={t("quadrant.title")} hint={t("quadrant.hint")}>
        <InfluenceQuadrant value={values.quadrant} onChange={(quadrant) => set("quadrant", quadrant)} />
      </Section>
      <EvidenceList form={form} />
      <Section title={t("reach.title")} hint={t("reach.hint")}>
        <FieldGrid min={260}>
          <TagsField
            label={t("fields.infoSources")}
            value={values.infoSources}
            onChange={(infoSources) => set("infoSources", infoSources)}
            suggestions={t("reach.sources", { returnObjects: true }) as string[]}
          />
          <TextField
            label={t("fields.activeHours")}
            placeholder={t("reach.hoursExample")}
            value={values.activeHours}
            onChange={(activeHours) => set("activeHours", activeHours)}
          />
        </FieldGrid>
        <ReferenceField
          kind="tiers"
          multiple
          label={t("fields.personaTiers")}
          value={values.tierIds}
          onChange={(tierIds) => set("tierIds", tierIds)}
        />
        <ProseField label={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
    </RecordPage>
  );
}
