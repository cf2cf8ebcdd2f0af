import type { Sku, SkuPrice } from "@shared/domain/product";

/** Two prices that would hold for the same tier on the same day, so that nobody could say which counts (S27). */
export type PriceClash = { readonly tierId: string | null; readonly a: SkuPrice; readonly b: SkuPrice };

/** The clashes of a Sku. An everyday price beside a dated one is none: the dated one counts while it lasts. */
export function priceClashes(sku: Sku): PriceClash[] {
  return sku.prices.flatMap((a, index) =>
    sku.prices
      .slice(index + 1)
      .filter((b) => a.tierId === b.tierId && openEnds(a) === openEnds(b) && overlap(a, b) && a.price !== b.price)
      .map((b) => ({ tierId: a.tierId, a, b })),
  );
}

function openEnds(price: SkuPrice): number {
  return Number(price.from === null) + Number(price.to === null);
}

function overlap(a: SkuPrice, b: SkuPrice): boolean {
  const startsBefore = (x: SkuPrice, y: SkuPrice) => x.from === null || y.to === null || x.from <= y.to;
  return startsBefore(a, b) && startsBefore(b, a);
}
