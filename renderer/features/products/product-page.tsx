import type { Product } from "@shared/domain/product";
import { useTranslation } from "react-i18next";
import { NumberField } from "../../ui/number-field";
import { ProseField } from "../../ui/prose-field";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { RecordPage } from "../../ui/record-page/record-page";
import { ReferenceField } from "../../ui/reference-field";
import { Section } from "../../ui/section";
import { StatusChip } from "../../ui/status-chip";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { SkuList } from "./sku-list";
import { StoryCard } from "./story-card";

type ProductPageProps = { readonly product: Product; readonly onTrash: () => void };

/** One product: its sizes and prices, its story, where it is used and when it is bought again. */
export function ProductPage({ product, onTrash }: ProductPageProps) {
  const { t } = useTranslation("products");
  const form = useRecordForm("products", product);
  const { values, set } = form;
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.productName")}
      chips={
        values.repurchaseDays === null ? (
          <StatusChip tone="amber" title={t("repurchase.noneHint")}>
            {t("repurchase.none")}
          </StatusChip>
        ) : (
          <StatusChip tone="jade">{t("repurchase.short", { count: values.repurchaseDays })}</StatusChip>
        )
      }
      state={form.state}
      onTrash={onTrash}
    >
      <SkuList skus={values.skus} onChange={(skus) => set("skus", skus)} />
      <StoryCard form={form} />
      <Section title={t("use.title")}>
        <TagsField
          label={t("fields.scenes")}
          hint={t("use.scenesHint")}
          value={values.scenes}
          onChange={(scenes) => set("scenes", scenes)}
        />
        <FieldGrid>
          <NumberField
            label={t("fields.repurchaseDays")}
            hint={t("repurchase.hint")}
            value={values.repurchaseDays}
            onChange={(days) => set("repurchaseDays", days)}
            min={1}
            unit={t("unit.days")}
          />
          <ReferenceField
            kind="shops"
            label={t("fields.shop")}
            value={values.shopId}
            onChange={(shopId) => set("shopId", shopId)}
          />
        </FieldGrid>
        <TextField
          label={t("fields.link")}
          hint={t("use.linkHint", { field: "{{商品.链接}}" })}
          value={values.link}
          onChange={(link) => set("link", link)}
        />
        <TagsField label={t("fields.tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
        <ProseField label={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
    </RecordPage>
  );
}
