import { useTranslation } from "react-i18next";
import { ReferenceField } from "../reference-field";
import type { RecordForm } from "../use-record-form";
import styles from "./message-form.module.css";

/** Under which name it is said, who pastes it, and for which activity. */
export function MessageSpeakers({ form }: { form: RecordForm<"messages"> }) {
  const { t } = useTranslation("message-editor");
  const { values, set } = form;
  const sent = values.status === "sent";
  return (
    <div className={styles.fields}>
      <ReferenceField
        kind="voices"
        label={t("fields.voice")}
        placeholder={t("fields.voicePlaceholder")}
        disabled={sent}
        value={values.voiceId}
        onChange={(voiceId) => set("voiceId", voiceId)}
      />
      <ReferenceField
        kind="staff"
        label={t("fields.staff")}
        placeholder={t("fields.staffPlaceholder")}
        disabled={sent}
        value={values.staffId}
        onChange={(staffId) => set("staffId", staffId)}
      />
      <ReferenceField
        kind="activities"
        label={t("fields.activity")}
        placeholder={t("fields.activityPlaceholder")}
        value={values.activityId}
        onChange={(activityId) => set("activityId", activityId)}
      />
    </div>
  );
}
