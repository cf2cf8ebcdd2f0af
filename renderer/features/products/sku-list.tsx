import { Button } from "@mantine/core";
import type { Sku } from "@shared/domain/product";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { Section } from "../../ui/section";
import { SkuCard } from "./sku-card";
import { blankSku } from "./sku-edits";

type SkuListProps = { readonly skus: readonly Sku[]; readonly onChange: (skus: Sku[]) => void };

/** A product's sizes, each with its price table. */
export function SkuList({ skus, onChange }: SkuListProps) {
  const { t } = useTranslation("products");
  const today = useToday();
  const tiers = useQuery(api.tiers.list.queryOptions());
  const ladder = (tiers.data ?? []).toSorted((a, b) => a.rank - b.rank);
  if (today === "") return null;
  return (
    <Section
      title={t("sku.title")}
      hint={t("sku.hint")}
      actions={
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...skus, blankSku(crypto.randomUUID(), "")])}
        >
          {t("sku.add")}
        </Button>
      }
    >
      {skus.map((sku, index) => (
        <SkuCard
          key={sku.id}
          sku={sku}
          tiers={ladder}
          today={today}
          onChange={(next) => onChange(skus.with(index, next))}
          onRemove={() => onChange(skus.toSpliced(index, 1))}
        />
      ))}
      {skus.length === 0 && <p style={{ margin: 0, color: "var(--muted)" }}>{t("sku.none")}</p>}
    </Section>
  );
}
