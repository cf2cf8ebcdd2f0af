import type { Channel } from "../channel";
import { type CheckEngine, type ReadyRule, speaksOf } from "./check-engine";
import { foldCopy } from "./fold-copy";
import type { FoldedCopy } from "./fold-writer";
import type { Stretch } from "./stretch";
import { clauseOpeners, knownSplits } from "./variants";

/** A span of the folded text, `end` exclusive. */
type Span = { readonly start: number; readonly end: number };

/** Everything the engine's rules find in a text, before overlaps are settled. Offsets are those of the original. */
export function findStretches(text: string, engine: CheckEngine, channel: Channel | undefined): Stretch[] {
  const words = foldCopy(text, "words", knownSplits);
  const clean = new Map<ReadyRule, Span[]>();
  const hits: (Span & { ready: ReadyRule })[] = [];
  engine.automaton.search(words.text, (phrase, end) => {
    const span = { start: end - (engine.automaton.lengths[phrase] ?? 0), end };
    if (!standsAlone(words, span) || !isOnePhrase(words, span)) return;
    for (const { ready, isAllowed } of engine.phrases[phrase] ?? []) {
      if (!speaksOf(ready.rule, channel)) continue;
      if (!isAllowed) hits.push({ ...span, ready });
      else if (clean.has(ready)) clean.get(ready)?.push(span);
      else clean.set(ready, [span]);
    }
  });
  const stretches = hits
    .filter((hit) => !isInside(hit, clean.get(hit.ready)))
    .map(({ ready, start, end }) => stretchOf(ready, words, start, end));
  return [...stretches, ...patternStretches(text, engine, channel, { words, clean })];
}

function patternStretches(
  text: string,
  { patterns }: CheckEngine,
  channel: Channel | undefined,
  allowed: { readonly words: FoldedCopy; readonly clean: ReadonlyMap<ReadyRule, readonly Span[]> },
): Stretch[] {
  const asked = patterns.filter(({ ready }) => speaksOf(ready.rule, channel));
  if (asked.length === 0) return [];
  const folded = foldCopy(text, "patterns", knownSplits);
  return asked.flatMap(({ ready, expression }) => {
    const spans = allowed.clean.get(ready)?.map(({ start, end }) => originalSpan(allowed.words, start, end));
    const found: Stretch[] = [];
    // `exec` by hand: `matchAll` would copy the expression for every text.
    expression.lastIndex = 0;
    for (let match = expression.exec(folded.text); match; match = expression.exec(folded.text)) {
      const [words] = match;
      if (words === "") expression.lastIndex += 1;
      else {
        const stretch = stretchOf(ready, folded, match.index, match.index + words.length);
        if (!isInside(stretch, spans)) found.push(stretch);
      }
    }
    return found;
  });
}

function stretchOf({ rule, law }: ReadyRule, folded: FoldedCopy, start: number, end: number): Stretch {
  const { id, category, severity, reason, suggestion } = rule;
  return { ...originalSpan(folded, start, end), ruleId: id, category, severity, law, reason, suggestion };
}

function originalSpan({ starts, ends }: FoldedCopy, start: number, end: number): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** No allowed stretch is longer, in folded units or, with what was left out, in original ones. */
const LONGEST_ALLOWED = 200;

/** Whether a span lies wholly inside one of some spans, which come in the order of their ends. */
function isInside({ start, end }: Span, spans: readonly Span[] | undefined): boolean {
  if (!spans) return false;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.end > end + LONGEST_ALLOWED) return false;
    if (span.start <= start) return true;
  }
  return false;
}

/** Latin words and numbers are whole: `top1` is not found in `top10`, `加v` not in `加vip`. */
function standsAlone({ text, gaps }: FoldedCopy, { start, end }: Span): boolean {
  const isCutBefore = start > 0 && gaps[start] === 0 && isSameRun(text.charCodeAt(start - 1), text.charCodeAt(start));
  const isCutAfter = end < text.length && gaps[end] === 0 && isSameRun(text.charCodeAt(end - 1), text.charCodeAt(end));
  return !isCutBefore && !isCutAfter;
}

function isSameRun(left: number, right: number): boolean {
  return (isLetter(left) && isLetter(right)) || (isDigit(left) && isDigit(right));
}

const isLetter = (unit: number) => unit >= 97 && unit <= 122;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/**
 * Whether a phrase is one although signs stand inside it: `最，佳` and `国。家。级` are, `防治，疗程` is not. A sign that
 * ends a clause is there to hide the word when it stands behind a character that ends none, or between all of them.
 */
function isOnePhrase({ text, gaps }: FoldedCopy, { start, end }: Span): boolean {
  let signs = 0;
  let areAllHiding = true;
  for (let index = start + 1; index < end; index++) {
    if (gaps[index] !== 2) continue;
    signs += 1;
    if (!clauseOpeners.has(text.charAt(index - 1))) areAllHiding = false;
  }
  return signs === 0 || areAllHiding || (end - start > 2 && signs === end - start - 1);
}
