import { Button } from "@mantine/core";
import { dayDecision, type OwnDayFields, ownDayKind } from "@shared/domain/own-day";
import { IconArrowBackUp, IconTrash } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../date-field";
import { NumberField } from "../number-field";
import { ProseField } from "../prose-field";
import { ReferenceField } from "../reference-field";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import styles from "./own-day-form.module.css";
import { type OwnDayPlan, problemsOf } from "./own-day-plan";
import { OwnDayRepeatField } from "./own-day-repeat-field";
import { useSaveOwnDay } from "./use-save-own-day";

type Props = { plan: OwnDayPlan; onClose: () => void };

/** The fields of a day of the shop's own. */
export function OwnDayForm({ plan, onClose }: Props) {
  const { t } = useTranslation(["day-layers", "words", "common"]);
  const [fields, setFields] = useState<OwnDayFields>(plan.fields);
  const [asked, setAsked] = useState(false);
  const { save, remove, saving } = useSaveOwnDay(onClose);
  const patch = (changes: Partial<OwnDayFields>) => setFields({ ...fields, ...changes });
  const problems = problemsOf(fields);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.length === 0) save({ ...plan, fields });
  };
  const { replaces } = fields;
  return (
    <form className={styles.form} onSubmit={submit}>
      {replaces === "" ? null : <p className={styles.hint}>{t("form.standInHint")}</p>}
      <div className={styles.pair}>
        <TextField
          label={t("form.name")}
          placeholder={t("form.namePlaceholder")}
          autoFocus
          value={fields.name}
          onChange={(name) => patch({ name })}
          {...(asked && problems.includes("name") && { error: t("form.nameMissing") })}
        />
        <SelectField
          label={t("form.kind")}
          value={fields.kind}
          disabled={replaces !== ""}
          options={ownDayKind.options.map((value) => ({ value, label: t(`words:ownDayKind.${value}`) }))}
          onChange={(kind) => patch({ kind })}
        />
      </div>
      <div className={styles.three}>
        <DateField label={t("form.start")} value={fields.start} onChange={(start) => start && patch({ start })} />
        <DateField
          label={t("form.end")}
          clearable
          placeholder={t("form.oneDay")}
          value={fields.end}
          onChange={(end) => patch({ end })}
          {...(problems.includes("end") && { error: t("form.endBeforeStart") })}
        />
        <NumberField
          label={t("form.warmUp")}
          unit={t("days")}
          min={0}
          max={120}
          value={fields.warmUpDays}
          onChange={(days) => patch({ warmUpDays: days ?? 0 })}
        />
      </div>
      <OwnDayRepeatField start={fields.start} rule={fields.rule} onChange={(rule) => patch({ rule })} />
      <div className={styles.pair}>
        <ReferenceField
          kind="groups"
          multiple
          label={t("form.groups")}
          placeholder={t("form.everyone")}
          value={fields.groupIds}
          onChange={(groupIds) => patch({ groupIds })}
        />
        <SelectField
          label={t("form.decision")}
          value={fields.decision}
          options={dayDecision.options.map((value) => ({ value, label: t(`words:dayDecision.${value}`) }))}
          onChange={(decision) => patch({ decision })}
        />
      </div>
      <ProseField label={t("form.note")} value={fields.note} onChange={(note) => patch({ note })} />
      <div className={styles.foot}>
        {plan.id === undefined ? null : (
          <Button
            type="button"
            variant="subtle"
            color="gray"
            className={styles.first}
            leftSection={
              replaces === "" ? <IconTrash size={15} aria-hidden /> : <IconArrowBackUp size={15} aria-hidden />
            }
            onClick={() => remove(plan)}
          >
            {replaces === "" ? t("form.remove") : t("restoreShipped")}
          </Button>
        )}
        <Button type="button" variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" variant="filled" loading={saving}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  );
}
