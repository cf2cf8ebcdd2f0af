import { formatYuan } from "../../money";
import { findOwnPrice, type Product } from "../../product";
import { addDays, type DateText } from "../../wall-time";
import type { FactRule } from "../copy-facts";

/** How many days before the sale count (禁止价格欺诈规定第16条, 促销规定第21条). */
const DAYS_BEFORE = 7;
const REFERENCE =
  /(原价|划线价|吊牌价|市场价|专柜价|门市价|零售价)(?!购入|入手|买|收的|转让)[^\d¥￥\n，。！？；]{0,6}[¥￥]?\s?(\d{1,7}(?:\.\d{1,2})?)/g;

/** 原价 and its kin need the lowest price of the seven days before (N7, R7); with the price log they are proven or refuted. */
export const priceReference: FactRule = ({ text, products, day }) => {
  const lowest = day === null ? undefined : lowestBefore(products, day);
  const hits = [];
  const cleared = [];
  for (const match of text.matchAll(REFERENCE)) {
    const [stretch, word = "", amount = ""] = match;
    const start = match.index;
    const end = start + stretch.length;
    if (lowest === undefined) hits.push({ rule: "price.reference-unproven", start, end, params: { word } });
    else if (Math.round(Number(amount) * 100) > lowest) {
      hits.push({ rule: "price.reference-above", start, end, params: { word, amount, lowest: formatYuan(lowest) } });
    } else cleared.push({ start, end, category: "price_ref" as const });
  }
  return { hits, cleared };
};

/** The lowest price in 分 that everyone could buy at in the seven days before a day, of any size of the products. */
export function lowestBefore(products: readonly Product[], day: DateText): number | undefined {
  let lowest: number | undefined;
  for (const sku of products.flatMap((product) => product.skus)) {
    for (let before = 1; before <= DAYS_BEFORE; before += 1) {
      const price = findOwnPrice(sku, null, addDays(day, -before));
      if (price !== undefined && (lowest === undefined || price < lowest)) lowest = price;
    }
  }
  return lowest;
}
