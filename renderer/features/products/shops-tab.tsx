import { Button } from "@mantine/core";
import { IconBuildingStore, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { ShopPage } from "./shop-page";

/** The shops groups and products belong to (S87). */
export function ShopsTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["products", "common"]);
  const shops = useQuery(api.shops.list.queryOptions());
  return (
    <QueryGate query={shops}>
      {(list) => (
        <RecordSplit
          kind="shops"
          records={list}
          items={list.map((shop) => ({
            id: shop.id,
            title: shop.name || t("common:untitled"),
            sub: shop.platform || t("shop.noPlatform"),
            icon: <IconBuildingStore size={17} stroke={1.6} />,
          }))}
          newLabel={t("new.shops")}
          filterPlaceholder={t("find.shops")}
          onNew={onNew}
          empty={
            <EmptyState
              icon={<IconBuildingStore />}
              title={t("empty.shops")}
              text={t("empty.shopsText")}
              actions={
                <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                  {t("new.shops")}
                </Button>
              }
            />
          }
          page={(shop, trash) => <ShopPage key={shop.id} shop={shop} onTrash={trash} />}
        />
      )}
    </QueryGate>
  );
}
