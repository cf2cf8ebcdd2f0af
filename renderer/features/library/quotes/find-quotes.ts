import type { Quote, QuoteConsent } from "@shared/domain/quote";

/** Quotes with some words in text, nick, source or tags, and with one state of consent; the latest said first. */
export function findQuotes(quotes: readonly Quote[], words: string, consent: QuoteConsent | null): Quote[] {
  const wanted = words.trim().toLowerCase();
  return quotes
    .filter((quote) => consent === null || quote.consent === consent)
    .filter(({ text, who, source, tags }) => [text, who, source, ...tags].join("\n").toLowerCase().includes(wanted))
    .toSorted((a, b) => (b.date ?? b.createdAt.slice(0, 10)).localeCompare(a.date ?? a.createdAt.slice(0, 10)));
}
