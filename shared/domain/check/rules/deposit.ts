import { formatYuan } from "../../money";
import type { FactHit, FactRule } from "../copy-facts";
import { statedPrices } from "../stated-prices";

/** What a deposit 定金 may be at most, in hundredths of the price (民法典第586条). */
const MOST_PERCENT = 20;
const AMOUNT = /定金[^\d¥￥\n]{0,6}[¥￥]?\s?(\d{1,7}(?:\.\d{1,2})?)/g;

/** 定金 binds both sides and has a cap; 订金 is money on account and is given back. The two must not be mixed up (N6). */
export const deposit: FactRule = ({ text, products, day }) => {
  const earnest = text.indexOf("定金");
  const advance = text.indexOf("订金");
  const hits: FactHit[] = [];
  if (earnest >= 0 && advance >= 0) {
    const start = Math.max(earnest, advance);
    hits.push({ rule: "presale.both-kinds", start, end: start + 2 });
  }
  for (const match of text.matchAll(/订金[^。！？\n]{0,10}(?:不退|不予退|概不退)/g)) {
    hits.push({ rule: "presale.advance-kept", start: match.index, end: match.index + match[0].length });
  }
  const price = fullPrice(
    text,
    products.flatMap(({ skus }) => skus.flatMap(({ prices }) => (day ? prices : []))),
  );
  for (const match of text.matchAll(AMOUNT)) {
    const paid = Math.round(Number(match[1]) * 100);
    if (price === undefined || paid * 100 <= price * MOST_PERCENT) continue;
    const most = formatYuan(Math.floor((price * MOST_PERCENT) / 100));
    const span = { start: match.index, end: match.index + match[0].length };
    hits.push({ rule: "presale.earnest-above-cap", ...span, params: { most, price: formatYuan(price) } });
  }
  return { hits };
};

/** The whole price: the highest that the text states beside the deposit, else the highest of the products. */
function fullPrice(text: string, prices: readonly { readonly price: number }[]): number | undefined {
  const stated = statedPrices(text.replace(AMOUNT, (words) => " ".repeat(words.length))).map(({ cents }) => cents);
  const known = stated.length > 0 ? stated : prices.map(({ price }) => price);
  return known.length > 0 ? Math.max(...known) : undefined;
}
