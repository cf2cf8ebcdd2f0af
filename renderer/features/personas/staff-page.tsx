import type { Staff } from "@shared/domain/staff";
import { useTranslation } from "react-i18next";
import { NumberField } from "../../ui/number-field";
import { ProseField } from "../../ui/prose-field";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { RecordPage } from "../../ui/record-page/record-page";
import { ReferenceField } from "../../ui/reference-field";
import { Section } from "../../ui/section";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { SeatMeter } from "./seat-meter";

type StaffPageProps = { readonly staff: Staff; readonly onTrash: () => void };

/** One member of staff: which voices they play, which groups they post in, how full their seats are. */
export function StaffPage({ staff, onTrash }: StaffPageProps) {
  const { t } = useTranslation("personas");
  const form = useRecordForm("staff", staff);
  const { values, set } = form;
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.staffName")}
      state={form.state}
      onTrash={onTrash}
    >
      <Section title={t("staff.work")}>
        <FieldGrid min={260}>
          <ReferenceField
            kind="voices"
            multiple
            label={t("fields.staffVoices")}
            value={values.voiceIds}
            onChange={(voiceIds) => set("voiceIds", voiceIds)}
          />
          <ReferenceField
            kind="groups"
            multiple
            label={t("fields.staffGroups")}
            value={values.groupIds}
            onChange={(groupIds) => set("groupIds", groupIds)}
          />
          <TextField
            label={t("fields.dutyHours")}
            placeholder={t("staff.hoursExample")}
            value={values.dutyHours}
            onChange={(dutyHours) => set("dutyHours", dutyHours)}
          />
        </FieldGrid>
      </Section>
      <Section title={t("staff.load")} hint={t("staff.loadHint")}>
        <div style={{ maxWidth: 200 }}>
          <NumberField
            label={t("fields.caredFor")}
            value={values.caredFor}
            onChange={(count) => set("caredFor", count ?? 0)}
            min={0}
            unit={t("unit.people")}
          />
        </div>
        <SeatMeter caredFor={values.caredFor} />
      </Section>
      <Section title={t("fields.note")}>
        <ProseField ariaLabel={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
    </RecordPage>
  );
}
