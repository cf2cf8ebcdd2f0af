import { foldText } from "../../store/search/fold-text";
import { pinyinUnits } from "../../store/search/pinyin";
import { matchPinyin, mayBePinyin } from "../../store/search/pinyin-match";

/** Whether every word stands in the title or in a text, or types the title by pinyin or initials. */
export function matchesWords(words: string, title: string, texts: readonly string[]): boolean {
  const terms = foldText(words).split(" ").filter(Boolean);
  if (terms.length === 0) return true;
  const folded = foldText([title, ...texts].join("\n"));
  return terms.every(
    (term) => folded.includes(term) || (mayBePinyin(term) && matchPinyin(pinyinUnits(title), term) !== undefined),
  );
}
