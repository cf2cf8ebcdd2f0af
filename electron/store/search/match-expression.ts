import { foldText } from "./fold-text";
import { mayBePinyin, pinyinPhrases } from "./pinyin-match";
import { phraseOf, TITLE } from "./tokens";

/** More words than this in one query are left out: nobody types them, and each costs an index lookup. */
const MOST_TERMS = 8;

/** The folded words of a query; a record must contain every one. */
export function termsOf(words: string): string[] {
  return [...new Set(foldText(words).split(" ").filter(Boolean))].slice(0, MOST_TERMS);
}

/** The FTS5 query for documents that contain every term in their text or title, exactly as written. */
export function textExpression(terms: readonly string[]): string {
  return terms.map((term) => phraseOf(term)).join(" AND ");
}

/**
 * The FTS5 query for documents that may contain every term, in the title alone or anywhere, as written or as the title
 * is typed in pinyin. Initials give candidates, which the caller verifies.
 */
export function matchExpression(terms: readonly string[], where: "title" | "anywhere"): string {
  // A single term that is typed in pinyin is in a title, and was found there.
  if (where === "anywhere" && terms.length === 1) return textExpression(terms);
  const mark = where === "title" ? TITLE : "";
  return terms
    .map((term) => {
      const phrases = [phraseOf(term, mark), ...(mayBePinyin(term) ? pinyinPhrases(term) : [])];
      return `(${phrases.join(" OR ")})`;
    })
    .join(" AND ");
}
