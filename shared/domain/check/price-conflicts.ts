import { formatYuan } from "../money";
import type { Product } from "../product";
import type { Tier } from "../tier";
import type { DateText } from "../wall-time";
import type { FactHit } from "./copy-facts";
import { statedFor } from "./rules/price-match";

/** A text of a span of days, with the tier it speaks to. */
export type DatedCopy = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly day: DateText;
  readonly tierId: string | null;
};

/**
 * One product, one tier, one day: one price (S27). Answers, by copy, where a text says another price than one before it.
 * A product whose sizes cost different amounts may be given any of those.
 */
export function priceConflicts(
  copies: readonly DatedCopy[],
  catalogue: readonly Product[],
  tiers: readonly Tier[],
): ReadonlyMap<string, readonly FactHit[]> {
  const products = new Map(catalogue.map((product) => [product.id, product]));
  const said = new Map<string, { cents: number; title: string }>();
  const conflicts = new Map<string, FactHit[]>();
  for (const copy of copies) {
    for (const { productId, tierId, cents, start, end } of statedFor(copy.text, catalogue, tiers)) {
      const product = products.get(productId);
      if (!product || product.skus.length > 1) continue;
      const key = [productId, tierId ?? copy.tierId ?? "", copy.day].join("|");
      const first = said.get(key);
      if (!first) said.set(key, { cents, title: copy.title });
      else if (first.cents !== cents) {
        const params = {
          product: product.name,
          here: formatYuan(cents),
          there: formatYuan(first.cents),
          title: first.title,
        };
        const hits = conflicts.get(copy.id) ?? [];
        hits.push({ rule: "price.conflict", start, end, params });
        conflicts.set(copy.id, hits);
      }
    }
  }
  return conflicts;
}
