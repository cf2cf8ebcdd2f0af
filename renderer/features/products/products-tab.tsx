import { Button } from "@mantine/core";
import { IconPackage, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { priceRange } from "./price-range";
import { ProductPage } from "./product-page";

/** The products: list and sheet. */
export function ProductsTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["products", "common"]);
  const today = useToday();
  const products = useQuery(api.products.list.queryOptions());
  return (
    <QueryGate query={products}>
      {(list) => (
        <RecordSplit
          kind="products"
          records={list}
          items={list.map((product) => ({
            id: product.id,
            title: product.name || t("common:untitled"),
            sub: [
              t("sku.count", { count: product.skus.length }),
              product.repurchaseDays !== null && t("repurchase.short", { count: product.repurchaseDays }),
            ]
              .filter(Boolean)
              .join(" · "),
            meta: today === "" ? undefined : priceRange(product, today) || undefined,
          }))}
          newLabel={t("new.products")}
          filterPlaceholder={t("find.products")}
          onNew={onNew}
          empty={
            <EmptyState
              icon={<IconPackage />}
              title={t("empty.products")}
              text={t("empty.productsText")}
              actions={
                <>
                  <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                    {t("new.products")}
                  </Button>
                  <SampleButton />
                </>
              }
            />
          }
          page={(product, trash) => <ProductPage key={product.id} product={product} onTrash={trash} />}
        />
      )}
    </QueryGate>
  );
}
