import { Button } from "@mantine/core";
import type { ActivityTemplate } from "@shared/domain/activity-template";
import { minutesBetween, type WallTime } from "@shared/domain/wall-time";
import { IconArrowLeft } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isComposing } from "../../browser/is-composing";
import { ReferenceField } from "../reference-field";
import { lengthWords } from "../run-sheet/length-words";
import { TextField } from "../text-field";
import { WallTimeField } from "../wall-time-field";
import type { ActivityBeginning } from "./activity-beginning";
import { beginActivity, missingOf, type NewActivity, startAt } from "./new-activity";
import { NewRepeat } from "./new-repeat";
import { SheetPreview } from "./sheet-preview";
import styles from "./template-picker.module.css";
import { useCreateFromTemplate } from "./use-create-from-template";

type NewActivityFormProps = {
  readonly template: ActivityTemplate;
  readonly beginning: ActivityBeginning;
  readonly now: WallTime;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** When, for whom and with what an activity is held, beside the run sheet that comes of it. */
export function NewActivityForm({ template, beginning, now, onBack, onDone }: NewActivityFormProps) {
  const { t } = useTranslation(["templates", "activity-editor", "run-sheet", "common"]);
  const [plan, setPlan] = useState<NewActivity>(() => beginActivity(template, beginning, now));
  const { create, creating } = useCreateFromTemplate(onDone);
  const patch = (changes: Partial<NewActivity>) => setPlan({ ...plan, ...changes });
  const missing = missingOf(template, plan);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length === 0) create(template, plan);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && isComposing(event)) event.preventDefault();
      }}
    >
      <div className={styles.fields}>
        <p className={styles.lead}>{template.summary}</p>
        <TextField
          label={t("activity-editor:fields.title")}
          value={plan.title}
          placeholder={template.name}
          onChange={(title) => patch({ title })}
        />
        <WallTimeField
          label={t("activity-editor:fields.start")}
          value={plan.start}
          onChange={(start) => setPlan(startAt(plan, start))}
        />
        <WallTimeField
          label={t("activity-editor:fields.end")}
          value={plan.end}
          onChange={(end) => patch({ end })}
          {...(missing.includes("end")
            ? { error: t("picker.endBeforeStart") }
            : { hint: t("picker.length", { length: lengthWords(minutesBetween(plan.start, plan.end), t) }) })}
        />
        <NewRepeat plan={plan} onChange={patch} />
        <ReferenceField
          kind="groups"
          multiple
          autoFocus
          label={t("activity-editor:fields.groups")}
          placeholder={t("activity-editor:fields.groupsPlaceholder")}
          value={plan.groupIds}
          onChange={(groupIds) => patch({ groupIds })}
        />
        {template.needsProduct ? (
          <ReferenceField
            kind="products"
            multiple
            label={t("activity-editor:fields.products")}
            placeholder={t("activity-editor:fields.productsPlaceholder")}
            hint={t("picker.productHint")}
            value={plan.productIds}
            onChange={(productIds) => patch({ productIds })}
          />
        ) : null}
        <ReferenceField
          kind="staff"
          label={t("activity-editor:fields.owner")}
          placeholder={t("activity-editor:fields.ownerPlaceholder")}
          value={plan.ownerStaffId}
          onChange={(ownerStaffId) => patch({ ownerStaffId })}
        />
      </div>
      <div className={styles.sheet}>
        <SheetPreview template={template} plan={plan} now={now} />
      </div>
      <footer className={styles.foot}>
        <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t("picker.back")}
        </Button>
        <span className={styles.missing} role="status">
          {missing.map((what) => t(`picker.missing.${what}`)).join(" ")}
        </span>
        <Button type="submit" variant="filled" loading={creating} disabled={missing.length > 0}>
          {t("picker.create")}
        </Button>
      </footer>
    </form>
  );
}
