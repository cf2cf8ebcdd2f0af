import type { Span } from "./find-spans";
import { findSpans } from "./find-spans";
import { foldText, originOf } from "./fold-text";

/** About how long an excerpt is, and how much of it stands before the first hit, in UTF-16 units. */
const LENGTH = 80;
const LEAD = 24;

/** A piece of text around the first hit on one line, with what to highlight in it. */
export type Excerpt = { readonly excerpt: string; readonly excerptSpans: Span[] };

/** Cuts the piece of a text that shows why it was found; its beginning when it was found by its title. */
export function cutExcerpt(text: string, terms: readonly string[]): Excerpt {
  const first = findFirst(text, terms);
  const from = onCharacter(text, first && first[0] > LEAD ? first[0] - LEAD : 0);
  const to = onCharacter(text, Math.min(text.length, Math.max(from + LENGTH, first?.[1] ?? 0)));
  const piece = text.slice(from, to).replace(/\s/g, " ");
  const excerpt = `${from > 0 ? "…" : ""}${piece}${to < text.length ? "…" : ""}`;
  return { excerpt, excerptSpans: findSpans(excerpt, terms) };
}

/** The first place where a text contains any of the terms. */
function findFirst(text: string, terms: readonly string[]): Span | undefined {
  const folded = foldText(text);
  const hits = terms.map((term) => [folded.indexOf(term), term.length] as const).filter(([at]) => at >= 0);
  if (hits.length === 0) return undefined;
  const [at, length] = hits.reduce((first, hit) => (hit[0] < first[0] ? hit : first));
  return originOf(text, at, at + length);
}

/** A place in a text that does not split a character made of two units. */
function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
