import { z } from "zod";
import { cents } from "./money";
import { labels, line, prose, recordId, recordOf } from "./record";
import { type DateText, dateText } from "./wall-time";

/** One price of a Sku: for one tier (null is everyone), within a span of days (null is open). Both days are included. */
export const skuPrice = z.object({
  id: recordId,
  tierId: recordId.nullable(),
  price: cents,
  from: dateText.nullable(),
  to: dateText.nullable(),
});

export const sku = z.object({
  id: recordId,
  name: line(60),
  code: line(60),
  cost: cents.nullable(),
  /** The tier this size is meant for (S4). */
  targetTierId: recordId.nullable(),
  prices: z.array(skuPrice).max(100),
});

export const productFields = z.object({
  name: line(80),
  shopId: recordId.nullable(),
  /** The story card (S17). */
  story: z.object({ origin: prose(2000), forWhom: prose(2000), notForWhom: prose(2000), proof: prose(2000) }),
  scenes: labels,
  /** Days until it is usually bought again; null when it is not (S2). */
  repurchaseDays: z.number().int().positive().nullable(),
  link: line(500),
  tags: labels,
  skus: z.array(sku).max(100),
  note: prose(),
});

export const product = recordOf(productFields);
export type SkuPrice = z.infer<typeof skuPrice>;
export type Sku = z.infer<typeof sku>;
export type ProductFields = z.infer<typeof productFields>;
export type Product = z.infer<typeof product>;

/** A product with nothing filled in. */
export const blankProduct: ProductFields = {
  name: "",
  shopId: null,
  story: { origin: "", forWhom: "", notForWhom: "", proof: "" },
  scenes: [],
  repurchaseDays: null,
  link: "",
  tags: [],
  skus: [],
  note: "",
};

/** The price in 分 of a Sku for a tier on a day: the tier's own before everyone's, the narrower span before the open one; undefined when none applies. */
export function findPrice(sku: Sku, tierId: string | null, day: DateText): number | undefined {
  const fits = sku.prices.filter(
    (p) =>
      (p.tierId === null || p.tierId === tierId) &&
      (p.from === null || p.from <= day) &&
      (p.to === null || day <= p.to),
  );
  const weight = (p: SkuPrice) => (p.tierId === null ? 0 : 4) + (p.from === null ? 0 : 1) + (p.to === null ? 0 : 1);
  return fits.sort((a, b) => weight(b) - weight(a))[0]?.price;
}
