import { foldText, originOf } from "./fold-text";
import { pinyinSpans, pinyinUnits } from "./pinyin";
import { matchPinyin, mayBePinyin } from "./pinyin-match";

/** A stretch of text to highlight: UTF-16 units [start, end). */
export type Span = [number, number];

/** Where a short text contains any of the folded terms, in order and without overlaps. */
export function findSpans(text: string, terms: readonly string[]): Span[] {
  const folded = foldText(text);
  const spans: Span[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      spans.push(originOf(text, at, at + term.length));
    }
  }
  return joinSpans(spans);
}

/** Where a title contains the terms, as written or as typed in pinyin. */
export function findTitleSpans(title: string, terms: readonly string[]): Span[] {
  const typed = terms.flatMap((term): Span[] => {
    if (!mayBePinyin(term)) return [];
    const range = matchPinyin(pinyinUnits(title), term);
    if (!range) return [];
    const spans = pinyinSpans(title);
    const start = spans[range[0]]?.[0];
    const end = spans[range[1] - 1]?.[1];
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
  return joinSpans([...findSpans(title, terms), ...typed]);
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
