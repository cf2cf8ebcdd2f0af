import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useComposingText } from "../../ui/use-composing-text";
import type { RecordForm } from "../../ui/use-record-form";
import classes from "./value-line.module.css";

/** The required line 给用户的价值 (S1), right under the title; without it the draft cannot be 待发 unless a reason is given. */
export function ValueLine({ form }: { readonly form: RecordForm<"drafts"> }) {
  const { t } = useTranslation(["drafts", "words"]);
  const { memberValue, valueWaiver } = form.values;
  const text = useComposingText(memberValue, (value) => form.set("memberValue", value));
  const isMissing = memberValue.trim() === "";
  return (
    <div className={classes.line}>
      <label
        className={classes.label}
        htmlFor="member-value"
        data-missing={(isMissing && valueWaiver === "") || undefined}
      >
        {t("words:field.memberValue")}
      </label>
      <TextInput
        {...text}
        id="member-value"
        variant="unstyled"
        className={classes.field}
        placeholder={t("valueHint")}
        aria-required
        maxLength={200}
      />
      {isMissing && valueWaiver !== "" && (
        <span className={classes.waiver}>{t("waiver", { reason: valueWaiver })}</span>
      )}
    </div>
  );
}
