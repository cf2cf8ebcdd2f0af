import type { FindingCategory, FindingSeverity } from "./finding";

/** A sentence in both languages. */
export type BothLanguages = { readonly zh: string; readonly en: string };

/** Something found at a stretch of the original text, not yet settled with what else lies there. */
export type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  readonly category: FindingCategory;
  readonly severity: FindingSeverity;
  readonly law: string;
  readonly reason: BothLanguages;
  readonly suggestion: BothLanguages;
};

const RANK: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Settles what overlaps: the more severe stays, of two equally severe ones the longer, of two equally long ones the
 * earlier in the list. Stretches about the whole text (empty ones) never overlap. In reading order.
 */
export function settleStretches<Kept extends Stretch>(stretches: readonly Kept[]): Kept[] {
  const ranked = stretches.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.end - b.start - (a.end - a.start),
  );
  const kept: Kept[] = [];
  const taken = new TakenSpans();
  for (const stretch of ranked) {
    if (stretch.start === stretch.end || taken.take(stretch.start, stretch.end)) kept.push(stretch);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Spans that do not overlap, kept in order so that a text with thousands of findings stays fast. */
class TakenSpans {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Takes the span unless it overlaps one that is taken. */
  take(start: number, end: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const before = this.#ends[low - 1] ?? 0;
    const after = this.#starts[low] ?? Number.POSITIVE_INFINITY;
    if (before > start || after < end) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
  }
}
