/**
 * Tokens of the index. One token a character makes a phrase of tokens a substring.
 * Letters and digits are common, so each carries the next one too (`sku-1` → sk ku u u2d 1): pairs are rare enough to be
 * fast, and any substring of two or more is still a phrase of pairs. ASCII signs get a name, because the tokenizer drops
 * them. Titles, syllables and initials are put in a second time, each with a mark of its own, so that looking for a title
 * does not read the places where the words stand in texts.
 */
export const TITLE = "\u{e000}";
export const SYLLABLE = "\u{e001}";
export const INITIAL = "\u{e002}";

/** Folded text as a row of tokens, each with `mark` before it. */
export function tokensOf(folded: string, mark = ""): string {
  let tokens = "";
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (at > 0) tokens += " ";
    tokens += mark;
    if (code >= 0x80) {
      tokens += folded[at];
      // The second half of a character beyond the first plane belongs to it.
      if (code >= 0xd800 && code <= 0xdbff && at + 1 < folded.length) {
        at += 1;
        tokens += folded[at];
      }
    } else if (isWord(code)) {
      tokens += folded[at];
      if (isWord(folded.charCodeAt(at + 1))) tokens += folded[at + 1];
    } else {
      tokens += signName(code);
    }
  }
  return tokens;
}

/** The FTS5 phrase that finds folded text as a substring. Tokens hold no quote, so nothing in it is syntax. */
export function phraseOf(folded: string, mark = ""): string {
  const last = folded.length - 1;
  if (!isWord(folded.charCodeAt(last))) return `"${tokensOf(folded, mark)}"`;
  // The last letter stands alone here but may carry a next one in the text. The pair before it knows it already.
  const tokens = tokensOf(folded, mark);
  if (last > 0 && isWord(folded.charCodeAt(last - 1))) return `"${tokens.slice(0, tokens.lastIndexOf(" "))}"`;
  return `"${tokens}" *`;
}

/** Digits and small Latin letters; NaN beyond the end is none. */
function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

function signName(code: number): string {
  return `u${code.toString(16).padStart(2, "0")}`;
}
