import { formatYuan } from "@shared/domain/money";
import { findPrice, type Product } from "@shared/domain/product";
import type { DateText } from "@shared/domain/wall-time";

/** A product's everyday prices of a day as one text: ¥98, or ¥59–128 over its sizes; empty when it has none. */
export function priceRange(product: Product, day: DateText): string {
  const prices = product.skus.flatMap((sku) => findPrice(sku, null, day) ?? []);
  if (prices.length === 0) return "";
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  return low === high ? `¥${formatYuan(low)}` : `¥${formatYuan(low)}–${formatYuan(high)}`;
}
