import type { Counter } from "../channel";
import { countText, isSimpleText } from "../count-text";

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

/**
 * The UTF-16 offset at which a text, read from `from`, no longer fits into `most` places of a counter: never inside a
 * character, so that no emoji is torn apart. The text's length when all of it fits.
 */
export function cutOffset(text: string, counter: Counter, most: number, from = 0): number {
  const quick = quickCut(text, counter, most, from);
  if (quick !== undefined) return quick;
  // The title counter halves its sum, so twice the places are there to be filled.
  const budget = counter === "xhs_title" ? most * 2 : most;
  const unit: Counter = counter === "xhs_title" ? "bytes2" : counter;
  let spent = 0;
  for (const { segment, index } of segmenter.segment(text.slice(from))) {
    spent += unit === "grapheme" ? 1 : countText(segment, unit);
    if (spent > budget) return from + index;
  }
  return text.length;
}

/** Text whose characters are one unit each needs no segmenter: a long Chinese article is cut at once. */
function quickCut(text: string, counter: Counter, most: number, from: number): number | undefined {
  if (counter !== "grapheme" && counter !== "utf16" && counter !== "sms") return undefined;
  // One character more, in case it joins with the last one that fits.
  const window = text.slice(from, from + most + 1);
  return isSimpleText(window) ? Math.min(text.length, from + most) : undefined;
}
