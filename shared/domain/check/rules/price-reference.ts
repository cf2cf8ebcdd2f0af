import { formatYuan } from "../../money";
import { findOwnPrice, type Product } from "../../product";
import { addDays, type DateText } from "../../wall-time";
import type { ClearedSpan, FactHit, FactRule } from "../copy-facts";

/** How many days before the sale count (禁止价格欺诈规定第16条, 促销规定第21条). */
const DAYS_BEFORE = 7;
const REFERENCE =
  /(原价|划线价|吊牌价|市场价|专柜价|门市价|零售价)(?!购入|入手|买|收的|转让)[^\d¥￥\n，。！？；]{0,6}[¥￥]?\s?(\d{1,7}(?:\.\d{1,2})?)/g;

/** 原价 and its kin need the lowest price of the seven days before (N7, R7); with the price log they are proven or refuted. */
export const priceReference: FactRule = ({ text, products, catalogue, day }) => {
  const hits: FactHit[] = [];
  const cleared: ClearedSpan[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const [stretch, word = "", amount = ""] = match;
    const span = { start: match.index, end: match.index + stretch.length };
    const cents = Math.round(Number(amount) * 100);
    const meant = productsMeant(text.slice(0, match.index), products, catalogue);
    const lowest = day === null ? [] : lowestBefore(meant, day);
    // Several sizes or products: a price is only refuted when it is above what each of them cost.
    const most = Math.max(...lowest);
    if (lowest.length > 0 && cents > most) {
      hits.push({ rule: "price.reference-above", ...span, params: { word, amount, lowest: formatYuan(most) } });
    } else if (lowest.length > 0 && (lowest.includes(cents) || cents <= Math.min(...lowest))) {
      cleared.push({ ...span, category: "price_ref" });
    } else hits.push({ rule: "price.reference-unproven", ...span, params: { word } });
  }
  return { hits, cleared };
};

/** The product named last before a price, else those the copy is about. */
function productsMeant(
  before: string,
  products: readonly Product[],
  catalogue: readonly Product[],
): readonly Product[] {
  const named = catalogue
    .map((product) => ({ product, at: product.name.length < 2 ? -1 : before.lastIndexOf(product.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return named ? [named.product] : products;
}

/** Of every size of the products: the lowest price in 分 that everyone could buy at in the seven days before a day. */
export function lowestBefore(products: readonly Product[], day: DateText): number[] {
  return products
    .flatMap((product) => product.skus)
    .flatMap((sku) => {
      const prices = Array.from({ length: DAYS_BEFORE }, (_, index) =>
        findOwnPrice(sku, null, addDays(day, -1 - index)),
      );
      const known = prices.filter((price) => price !== undefined);
      return known.length > 0 ? [Math.min(...known)] : [];
    });
}
