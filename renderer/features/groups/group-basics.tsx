import { type ChatGroupFields, chatGroupGoal, chatGroupKind } from "@shared/domain/chat-group";
import { useTranslation } from "react-i18next";
import { NumberField } from "../../ui/number-field";
import { ChoicePills } from "../../ui/record-page/choice-pills";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { ReferenceField } from "../../ui/reference-field";
import { SelectField } from "../../ui/select-field";
import type { RecordForm } from "../../ui/use-record-form";

/** What kind of group it is, whose, for what, with whom in it. */
export function GroupBasics({ form }: { readonly form: RecordForm<"groups"> }) {
  const { t } = useTranslation(["groups", "words"]);
  const { values, set } = form;
  return (
    <>
      <FieldGrid>
        <SelectField<ChatGroupFields["kind"]>
          label={t("fields.kind")}
          value={values.kind}
          onChange={(kind) => set("kind", kind)}
          options={chatGroupKind.options.map((value) => ({ value, label: t(`words:groupKind.${value}`) }))}
        />
        <ReferenceField
          kind="shops"
          label={t("fields.shop")}
          value={values.shopId}
          onChange={(shopId) => set("shopId", shopId)}
        />
        <ReferenceField
          kind="staff"
          label={t("fields.staff")}
          hint={t("fields.staffHint")}
          value={values.staffId}
          onChange={(staffId) => set("staffId", staffId)}
        />
        <NumberField
          label={t("fields.memberCount")}
          value={values.memberCount}
          onChange={(memberCount) => set("memberCount", memberCount)}
          min={0}
          unit={t("unit.people")}
        />
      </FieldGrid>
      <p style={{ margin: 0, color: "var(--muted)", fontSize: 13 }}>{t(`kindAdvice.${values.kind}`)}</p>
      <FieldGrid min={280}>
        <ReferenceField
          kind="tiers"
          multiple
          label={t("fields.tiers")}
          value={values.tierIds}
          onChange={(tierIds) => set("tierIds", tierIds)}
        />
        <ReferenceField
          kind="personas"
          multiple
          label={t("fields.personas")}
          value={values.personaIds}
          onChange={(personaIds) => set("personaIds", personaIds)}
        />
      </FieldGrid>
      <ChoicePills
        label={t("fields.goals")}
        options={chatGroupGoal.options.map((value) => ({ value, label: t(`words:groupGoal.${value}`) }))}
        value={values.goals}
        onChange={(goals) => set("goals", goals)}
      />
    </>
  );
}
