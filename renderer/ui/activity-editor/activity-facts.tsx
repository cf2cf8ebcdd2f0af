import { type ActivityType, activityType } from "@shared/domain/activity";
import { useTranslation } from "react-i18next";
import { ReferenceField } from "../reference-field";
import { SelectField } from "../select-field";
import type { RecordForm } from "../use-record-form";
import styles from "./activity-form.module.css";

/** What kind of activity it is, in which groups, with which products, and whose it is. */
export function ActivityFacts({ form }: { form: RecordForm<"activities"> }) {
  const { t } = useTranslation(["activity-editor", "words"]);
  const { values, set } = form;
  return (
    <div className={styles.pair}>
      <SelectField<ActivityType>
        label={t("fields.type")}
        value={values.type}
        options={activityType.options.map((value) => ({ value, label: t(`words:activityType.${value}`) }))}
        onChange={(type) => set("type", type)}
      />
      <ReferenceField
        kind="groups"
        multiple
        label={t("fields.groups")}
        placeholder={t("fields.groupsPlaceholder")}
        value={values.groupIds}
        onChange={(groupIds) => set("groupIds", groupIds)}
      />
      <ReferenceField
        kind="products"
        multiple
        label={t("fields.products")}
        placeholder={t("fields.productsPlaceholder")}
        value={values.productIds}
        onChange={(productIds) => set("productIds", productIds)}
      />
      <ReferenceField
        kind="staff"
        label={t("fields.owner")}
        placeholder={t("fields.ownerPlaceholder")}
        value={values.ownerStaffId}
        onChange={(ownerStaffId) => set("ownerStaffId", ownerStaffId)}
      />
    </div>
  );
}
