import type { Shop } from "@shared/domain/shop";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useOpenRecord } from "../../browser/open-record";
import { ProseField } from "../../ui/prose-field";
import { AsideList } from "../../ui/record-page/aside-list";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { RecordPage } from "../../ui/record-page/record-page";
import { Section } from "../../ui/section";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { ShopLook } from "./shop-look";

type ShopPageProps = { readonly shop: Shop; readonly onTrash: () => void };

/** One shop: platform, links, when someone answers, and what belongs to it. */
export function ShopPage({ shop, onTrash }: ShopPageProps) {
  const { t } = useTranslation(["products", "common"]);
  const form = useRecordForm("shops", shop);
  const open = useOpenRecord();
  const groups = useQuery(api.groups.list.queryOptions());
  const products = useQuery(api.products.list.queryOptions());
  const { values, set } = form;
  const own = <R extends { readonly shopId: string | null }>(records: readonly R[] | undefined) =>
    (records ?? []).filter((record) => record.shopId === shop.id);
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.shopName")}
      state={form.state}
      onTrash={onTrash}
      aside={
        <>
          <AsideList
            title={t("shop.groups")}
            none={t("shop.noGroups")}
            items={own(groups.data).map(({ id, name }) => ({
              id,
              title: name || t("common:untitled"),
              onOpen: () => open("groups", id),
            }))}
          />
          <AsideList
            title={t("shop.products")}
            none={t("shop.noProducts")}
            items={own(products.data).map(({ id, name }) => ({
              id,
              title: name || t("common:untitled"),
              onOpen: () => open("products", id),
            }))}
          />
        </>
      }
    >
      <Section title={t("shop.about")}>
        <FieldGrid min={240}>
          <TextField
            label={t("fields.platform")}
            placeholder={t("shop.platformExample")}
            value={values.platform}
            onChange={(platform) => set("platform", platform)}
          />
          <TextField
            label={t("fields.serviceHours")}
            placeholder={t("shop.hoursExample")}
            value={values.serviceHours}
            onChange={(serviceHours) => set("serviceHours", serviceHours)}
          />
        </FieldGrid>
        <TagsField
          label={t("fields.links")}
          hint={t("shop.linksHint")}
          value={values.links}
          onChange={(links) => set("links", links)}
        />
        <ProseField label={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
      <ShopLook form={form} />
    </RecordPage>
  );
}
