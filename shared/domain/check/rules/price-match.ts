import { formatYuan } from "../../money";
import { findPrice, type Product, type Sku } from "../../product";
import type { Tier } from "../../tier";
import type { DateText } from "../../wall-time";
import type { FactHit, FactRule } from "../copy-facts";
import { statedPrices } from "../stated-prices";

/** How far behind a product's name its price stands at most, in UTF-16 units. */
const BEHIND = 40;
/** Words before a number that say it is no price of the product itself. */
const NOT_ITS_PRICE =
  /(?:原价|划线价|吊牌价|市场价|专柜价|省|减|立减|返|满|券|红包|运费|定金|订金|差价|补|送|赠|低至|起)[^\d\n]{0,4}$/;
const NOT_ITS_UNIT = /^\s?(?:起|券|红包|优惠|\/|每)/;

/** A price that a text states for a product, with the tier it names beside it. */
export type PriceStatement = {
  readonly productId: string;
  readonly tierId: string | null;
  readonly cents: number;
  readonly start: number;
  readonly end: number;
};

/** A product has one price for a tier on a day (S27): what the text says must be one of those that the product has then. */
export const priceMatch: FactRule = ({ text, catalogue, tiers, day }) => {
  if (day === null) return { hits: [] };
  const hits: FactHit[] = [];
  for (const statement of statedFor(text, catalogue, tiers)) {
    const product = catalogue.find(({ id }) => id === statement.productId);
    if (!product) continue;
    const known = pricesOn(product, statement.tierId, tiers, day);
    if (known.length === 0 || known.includes(statement.cents)) continue;
    hits.push({
      rule: "price.differs",
      start: statement.start,
      end: statement.end,
      params: { product: product.name, known: known.map((cents) => `¥${formatYuan(cents)}`) },
    });
  }
  return { hits };
};

/** The prices a text states right behind the names of products. */
export function statedFor(text: string, catalogue: readonly Product[], tiers: readonly Tier[]): PriceStatement[] {
  const prices = statedPrices(text).filter(
    ({ start, end }) =>
      !NOT_ITS_PRICE.test(text.slice(Math.max(0, start - 8), start)) && !NOT_ITS_UNIT.test(text.slice(end, end + 4)),
  );
  if (prices.length === 0) return [];
  const names = namePlaces(text, catalogue);
  return prices.flatMap(({ start, end, cents }) => {
    const name = names.findLast((place) => place.end <= start);
    if (!name || start - name.end > BEHIND || text.slice(name.end, start).includes("\n\n")) return [];
    const between = text.slice(name.end, start);
    const tier = [...tiers]
      .sort((a, b) => b.name.length - a.name.length)
      .find(({ name: word }) => between.includes(word));
    return [{ productId: name.productId, tierId: tier?.id ?? null, start, end, cents }];
  });
}

/** Every place at which a product is named; of names that begin at one place the longest. */
function namePlaces(text: string, catalogue: readonly Product[]): { productId: string; start: number; end: number }[] {
  const places: { productId: string; start: number; end: number }[] = [];
  for (const { id, name } of catalogue) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      places.push({ productId: id, start: at, end: at + name.length });
    }
  }
  return places.sort((a, b) => a.end - b.end || b.start - a.start);
}

/** Prices in 分 on a day: those of the tier named, or of any tier when none is. Several items together cost what they add up to. */
function pricesOn(product: Product, tierId: string | null, tiers: readonly Tier[], day: DateText): number[] {
  const asked = tierId === null ? [null, ...tiers.map(({ id }) => id)] : [tierId];
  const prices = product.skus.flatMap((sku: Sku) => asked.flatMap((tier) => findPrice(sku, tier, day) ?? []));
  return [...new Set(prices)].sort((a, b) => a - b);
}
