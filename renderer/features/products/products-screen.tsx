import { useTranslation } from "react-i18next";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import { useOpenTab } from "../../ui/record-page/use-open-tab";
import { Screen } from "../../ui/screen";
import { useCreateRecord } from "../../ui/use-create-record";
import { ProductsTab } from "./products-tab";
import { ShopsTab } from "./shops-tab";
import { blankSku } from "./sku-edits";

/** What is sold, and the shops it belongs to. */
export function ProductsScreen() {
  const { t } = useTranslation("products");
  const [tab, setTab] = useOpenTab(["products", "shops"]);
  const create = useCreateRecord();
  const add = () => {
    if (tab === "shops") void create("shops", { name: t("newName.shops") });
    else {
      const skus = [blankSku(crypto.randomUUID(), t("sku.first"))];
      void create("products", { name: t("newName.products"), skus });
    }
  };
  return (
    <Screen
      title={t("title")}
      sub={
        <PaneTabs
          label={t("title")}
          tabs={[
            { id: "products", label: t("tabs.products") },
            { id: "shops", label: t("tabs.shops") },
          ]}
          value={tab}
          onChange={setTab}
        />
      }
      flush
    >
      {tab === "products" ? <ProductsTab onNew={add} /> : <ShopsTab onNew={add} />}
    </Screen>
  );
}
