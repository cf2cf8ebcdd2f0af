import { findPassages, indexPassages, type PassageIndex } from "./copy-passages";
import type { Quote } from "./quote";

/** Quotes that nobody agreed to, prepared to be found in copy. */
export type UnagreedQuotes = {
  readonly index: PassageIndex;
  readonly byId: ReadonlyMap<string, Pick<Quote, "id" | "who" | "title">>;
};

/** A stretch of copy that is somebody's words without their consent: offsets in UTF-16 units, `end` exclusive. */
export type UnagreedWords = {
  readonly quoteId: string;
  /** Whose words, or their beginning where nobody is named. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** No quotes at all. */
export const NO_QUOTES: UnagreedQuotes = { index: new Map(), byId: new Map() };

/** Prepares the quotes that may not be used yet. The same words agreed to by somebody else are let be. */
export function indexUnagreed(quotes: readonly Quote[]): UnagreedQuotes {
  const agreed = new Set(quotes.filter(({ consent }) => consent === "yes").map(({ text }) => text.trim()));
  const open = quotes.filter(({ consent, text }) => consent !== "yes" && !agreed.has(text.trim()));
  if (open.length === 0) return NO_QUOTES;
  return { index: indexPassages(open), byId: new Map(open.map((quote) => [quote.id, quote])) };
}

/** Words of customers in a text that may not be used yet, also where only a part of a quote was taken. */
export function findUnagreed(text: string, { index, byId }: UnagreedQuotes): UnagreedWords[] {
  return findPassages(text, index).flatMap(({ id, start, end }) => {
    const quote = byId.get(id);
    return quote ? [{ quoteId: id, name: quote.who || quote.title, start, end }] : [];
  });
}
