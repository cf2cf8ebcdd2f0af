import { findOwnPrice, type Product, type Sku } from "./product";
import type { Tier } from "./tier";
import type { DateText } from "./wall-time";

/** Who a message speaks to, as far as prices go: tiers in order of preference, and the whole ladder lowest rung first. */
export type Audience = { readonly tiers: readonly Tier[]; readonly ladder: readonly Tier[] };

/** The audience of a message: the draft's tier alone if it names one, else the group's tiers from the highest rung down. */
export function audienceOf(
  draftTierId: string | null,
  groupTierIds: readonly string[],
  tiers: readonly Tier[],
): Audience {
  const ladder = [...tiers].sort((a, b) => a.rank - b.rank);
  const chosen = draftTierId !== null ? [draftTierId] : groupTierIds;
  return { tiers: ladder.filter((tier) => chosen.includes(tier.id)).reverse(), ladder };
}

/** The size a message means: one made for its audience (S4), else the first of the product. */
export function skuFor(product: Product, audience: Audience): Sku | undefined {
  for (const tier of audience.tiers) {
    const meant = product.skus.find((sku) => sku.targetTierId === tier.id);
    if (meant) return meant;
  }
  return product.skus[0];
}

/** What the audience pays on a day, in 分: the price of its highest tier that has one of its own, else everyone's. */
export function audiencePrice(sku: Sku, audience: Audience, day: DateText): number | undefined {
  return firstOwnPrice(sku, audience.tiers, day) ?? everydayPrice(sku, day);
}

/**
 * The member price on a day, in 分: the audience's own if it has one; readers who are no members yet are shown the
 * first rung above the bottom that has a price, never a higher tier's.
 */
export function memberPrice(sku: Sku, audience: Audience, day: DateText): number | undefined {
  const bottom = audience.ladder.length > 1 ? audience.ladder[0] : undefined;
  return firstOwnPrice(sku, audience.tiers, day, bottom) ?? firstOwnPrice(sku, audience.ladder, day, bottom);
}

/** The price for everyone on a day, in 分. */
export function everydayPrice(sku: Sku, day: DateText): number | undefined {
  return findOwnPrice(sku, null, day);
}

function firstOwnPrice(sku: Sku, tiers: readonly Tier[], day: DateText, without?: Tier): number | undefined {
  for (const tier of tiers) {
    const price = tier === without ? undefined : findOwnPrice(sku, tier.id, day);
    if (price !== undefined) return price;
  }
  return undefined;
}
