import type { Sku, SkuPrice } from "@shared/domain/product";
import { addDays, type DateText } from "@shared/domain/wall-time";

/** One row of a price table: a span of days (null is open) with at most one price per tier. */
export type PriceWindow = {
  readonly key: string;
  readonly from: DateText | null;
  readonly to: DateText | null;
  readonly prices: readonly SkuPrice[];
};

/** A size with nothing filled in. */
export function blankSku(id: string, name: string): Sku {
  return { id, name, code: "", cost: null, targetTierId: null, prices: [] };
}

/** The rows of a Sku's price table: the everyday row first, always there; then its spans in the order they begin. */
export function priceWindows(sku: Sku): PriceWindow[] {
  const spans = new Map<string, PriceWindow & { prices: SkuPrice[] }>();
  for (const price of sku.prices) {
    if (price.from === null && price.to === null) continue;
    const span = `${price.from}/${price.to}`;
    const known = spans.get(span);
    if (known) known.prices.push(price);
    // Keyed by a price's id, so that a row stays the same row while its days are being changed.
    else spans.set(span, { key: price.id, from: price.from, to: price.to, prices: [price] });
  }
  const everyday = sku.prices.filter((price) => price.from === null && price.to === null);
  const dated = [...spans.values()].toSorted((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
  return [{ key: "everyday", from: null, to: null, prices: everyday }, ...dated];
}

/** Sets or takes away (null) the price of one tier in one row. */
export function setPrice(sku: Sku, row: PriceWindow, tierId: string | null, price: number | null, newId: string): Sku {
  const old = row.prices.find((one) => one.tierId === tierId);
  if (old && price === null) return { ...sku, prices: sku.prices.filter(({ id }) => id !== old.id) };
  if (old && price !== null)
    return { ...sku, prices: sku.prices.map((one) => (one.id === old.id ? { ...one, price } : one)) };
  if (price === null) return sku;
  return { ...sku, prices: [...sku.prices, { id: newId, tierId, price, from: row.from, to: row.to }] };
}

/** Moves a row to other days. */
export function setSpan(sku: Sku, row: PriceWindow, from: DateText | null, to: DateText | null): Sku {
  const ids = new Set(row.prices.map(({ id }) => id));
  return { ...sku, prices: sku.prices.map((price) => (ids.has(price.id) ? { ...price, from, to } : price)) };
}

/** Begins a row for a week from a day, with the everyday price to start from. */
export function addWindow(sku: Sku, today: DateText, newId: string): Sku {
  const last = sku.prices.map(({ to }) => to).reduce((a, b) => (b !== null && b >= (a ?? today) ? b : a), null);
  const from = last === null || last < today ? today : addDays(last, 1);
  const price = sku.prices.find((one) => one.from === null && one.to === null)?.price ?? 0;
  return { ...sku, prices: [...sku.prices, { id: newId, tierId: null, price, from, to: addDays(from, 6) }] };
}

/** Takes a whole row away. */
export function removeWindow(sku: Sku, row: PriceWindow): Sku {
  const ids = new Set(row.prices.map(({ id }) => id));
  return { ...sku, prices: sku.prices.filter(({ id }) => !ids.has(id)) };
}
