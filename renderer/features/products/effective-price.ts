import { findPrice, type Sku, type SkuPrice } from "@shared/domain/product";
import type { DateText } from "@shared/domain/wall-time";

/** The entry of the price table that counts for a tier (null is everyone) on a day. */
export function effectivePrice(sku: Sku, tierId: string | null, day: DateText): SkuPrice | undefined {
  // The rule that everything else asks, asked for a place in the table instead of an amount.
  const places = sku.prices.map((price, place) => ({ ...price, price: place }));
  const place = findPrice({ ...sku, prices: places }, tierId, day);
  return place === undefined ? undefined : sku.prices[place];
}
