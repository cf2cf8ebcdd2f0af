import { z } from "zod";
import { cents } from "./money";
import { labels, line, prose, recordId, recordOf } from "./record";
import { repurchaseAnswer } from "./repurchase";
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
  /** What was answered when it was proposed to sell it again, at most one answer a group. */
  repurchaseAnswers: z.array(repurchaseAnswer).max(500),
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
  repurchaseAnswers: [],
};

/** The price in 分 of a Sku for a tier on a day: the tier's own before everyone's; undefined when none applies. */
export function findPrice(sku: Sku, tierId: string | null, day: DateText): number | undefined {
  return findOwnPrice(sku, tierId, day) ?? findOwnPrice(sku, null, day);
}

/** The price in 分 that a Sku has for exactly this tier (null is everyone) on a day: the narrower span before the open one. */
export function findOwnPrice(sku: Sku, tierId: string | null, day: DateText): number | undefined {
  let found: SkuPrice | undefined;
  for (const price of sku.prices) {
    const fits =
      price.tierId === tierId && (price.from === null || price.from <= day) && (price.to === null || day <= price.to);
    if (fits && (found === undefined || boundsOf(price) > boundsOf(found))) found = price;
  }
  return found?.price;
}

function boundsOf({ from, to }: SkuPrice): number {
  return (from === null ? 0 : 1) + (to === null ? 0 : 1);
}
