import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { formatYuan } from "@shared/domain/money";
import type { Sku } from "@shared/domain/product";
import type { Tier } from "@shared/domain/tier";
import type { DateText } from "@shared/domain/wall-time";
import { IconAlertTriangle, IconCalendarPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { MoneyField } from "../../ui/money-field";
import { ReferenceField } from "../../ui/reference-field";
import { TextField } from "../../ui/text-field";
import { priceClashes } from "./price-clashes";
import { PriceTable } from "./price-table";
import classes from "./sku-card.module.css";
import { addWindow } from "./sku-edits";

type SkuCardProps = {
  readonly sku: Sku;
  readonly tiers: readonly Tier[];
  readonly today: DateText;
  readonly onChange: (sku: Sku) => void;
  readonly onRemove: () => void;
};

/** One size: its name, code, cost, whom it is meant for, and its prices per tier and time. */
export function SkuCard({ sku, tiers, today, onChange, onRemove }: SkuCardProps) {
  const { t } = useTranslation(["products", "common"]);
  const change = (part: Partial<Sku>) => onChange({ ...sku, ...part });
  const tierName = (id: string | null) => tiers.find((tier) => tier.id === id)?.name ?? t("price.everyone");
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <TextField label={t("sku.name")} value={sku.name} onChange={(name) => change({ name })} />
        <TextField label={t("sku.code")} value={sku.code} onChange={(code) => change({ code })} />
        <MoneyField label={t("sku.cost")} value={sku.cost} onChange={(cost) => change({ cost })} />
        <ReferenceField
          kind="tiers"
          label={t("sku.targetTier")}
          value={sku.targetTierId}
          onChange={(targetTierId) => change({ targetTierId })}
        />
        <Tooltip label={t("sku.remove")}>
          <ActionIcon size={32} onClick={onRemove} aria-label={t("sku.remove")}>
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </div>
      <PriceTable sku={sku} tiers={tiers} today={today} onChange={onChange} />
      {priceClashes(sku).map(({ tierId, a, b }) => (
        <p key={`${a.id}/${b.id}`} className={classes.clash}>
          <IconAlertTriangle size={15} aria-hidden />
          {t("price.clash", { tier: tierName(tierId), a: formatYuan(a.price), b: formatYuan(b.price) })}
        </p>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconCalendarPlus size={15} />}
        onClick={() => onChange(addWindow(sku, today, crypto.randomUUID()))}
      >
        {t("price.addWindow")}
      </Button>
    </div>
  );
}
