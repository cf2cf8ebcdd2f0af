/** A price that a text states: `¥59`, `59.9元`, `一口价 128`. */
export type StatedPrice = { readonly start: number; readonly end: number; readonly cents: number };

const SIGNED = /[¥￥]\s{0,2}(\d{1,7}(?:\.\d{1,2})?)/g;
const COUNTED = /(\d{1,7}(?:\.\d{1,2})?)\s{0,2}(?:元|块钱|块)(?!肉|石|砖)/g;

/** The prices of a text in reading order, in 分. */
export function statedPrices(text: string): StatedPrice[] {
  const found = [SIGNED, COUNTED].flatMap((expression) =>
    [...text.matchAll(expression)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      cents: Math.round(Number(match[1]) * 100),
    })),
  );
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => index === 0 || start >= (sorted[index - 1]?.end ?? 0));
}
