import { ActionIcon, Tooltip } from "@mantine/core";
import type { Sku } from "@shared/domain/product";
import type { Tier } from "@shared/domain/tier";
import type { DateText } from "@shared/domain/wall-time";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../ui/date-field";
import { effectivePrice } from "./effective-price";
import { PriceCell } from "./price-cell";
import classes from "./price-table.module.css";
import { type PriceWindow, priceWindows, removeWindow, setPrice, setSpan } from "./sku-edits";

type PriceTableProps = {
  readonly sku: Sku;
  readonly tiers: readonly Tier[];
  readonly today: DateText;
  readonly onChange: (sku: Sku) => void;
};

/** Prices per tier and span of days; what each tier pays today is marked. */
export function PriceTable({ sku, tiers, today, onChange }: PriceTableProps) {
  const { t } = useTranslation("products");
  const columns = [{ id: null, name: t("price.everyone") }, ...tiers];
  const rows = priceWindows(sku);
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.key} data-past={(row.to !== null && row.to < today) || undefined}>
            <tr>
              <th colSpan={columns.length} scope="rowgroup" className={classes.window}>
                <WindowDays
                  row={row}
                  onChange={(from, to) => onChange(setSpan(sku, row, from, to))}
                  onRemove={() => onChange(removeWindow(sku, row))}
                />
              </th>
            </tr>
            <tr>
              {columns.map((column) => {
                const own = row.prices.find((price) => price.tierId === column.id);
                const paid = effectivePrice(sku, column.id, today);
                return (
                  <td key={column.id}>
                    <PriceCell
                      label={t("price.cell", { tier: column.name, size: sku.name })}
                      value={own?.price ?? null}
                      otherwise={row.key === "everyday" ? paid?.price : undefined}
                      isToday={own !== undefined && paid?.id === own.id}
                      onChange={(price) => onChange(setPrice(sku, row, column.id, price, crypto.randomUUID()))}
                    />
                  </td>
                );
              })}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

type WindowDaysProps = {
  readonly row: PriceWindow;
  readonly onChange: (from: DateText | null, to: DateText | null) => void;
  readonly onRemove: () => void;
};

/** The days a row of prices holds for. */
function WindowDays({ row, onChange, onRemove }: WindowDaysProps) {
  const { t } = useTranslation(["products", "common"]);
  if (row.key === "everyday") return t("price.always");
  return (
    <span className={classes.days}>
      <DateField
        ariaLabel={t("common:from")}
        value={row.from}
        clearable
        placeholder={t("price.open")}
        // The other end moves along: a span that ends before it begins is no span.
        onChange={(from) => onChange(from, from !== null && row.to !== null && row.to < from ? from : row.to)}
      />
      –
      <DateField
        ariaLabel={t("common:to")}
        value={row.to}
        clearable
        placeholder={t("price.open")}
        onChange={(to) => onChange(to !== null && row.from !== null && to < row.from ? to : row.from, to)}
      />
      <Tooltip label={t("price.removeWindow")}>
        <ActionIcon size={28} onClick={onRemove} aria-label={t("price.removeWindow")}>
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
