import { foldTable, plainForm, UNIT } from "./fold-table";
import { type FoldedCopy, FoldWriter, GAP } from "./fold-writer";
import { findSplit, type SplitCharacters } from "./split-characters";

/** How much is left out: `words` all but letters, digits and %; `patterns` keeps punctuation that says something. */
export type FoldFor = "words" | "patterns";

const ASTRAL_WORD = /^[\p{L}\p{N}]+$/u;
const LINE_BREAK = 10;

/**
 * Folds a text: half width, lower case, simplified characters, split characters joined (`氵台` is 治), nothing invisible,
 * no emoji, no blanks between Chinese characters. One forward pass.
 */
export function foldCopy(text: string, foldFor: FoldFor, splits: SplitCharacters): FoldedCopy {
  const { kinds, plain, several } = foldTable();
  const writer = new FoldWriter(text.length);
  let gap: number = GAP.none;
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    const split = splits.mayBegin[unit] === 1 ? findSplit(splits, text, index) : undefined;
    const kind = kinds[unit];
    if (split) {
      writer.put(split.means, index, index + split.length, gap);
      index += split.length;
      gap = GAP.none;
    } else if (kind === UNIT.word) {
      const form = several.get(unit);
      if (form === undefined) writer.putUnit(plain[unit] ?? unit, index, index + 1, gap);
      else writer.put(form, index, index + 1, gap);
      index += 1;
      gap = GAP.none;
    } else if (kind === UNIT.astral) {
      const written = String.fromCodePoint(text.codePointAt(index) ?? 0);
      const form = plainForm(written);
      if (ASTRAL_WORD.test(form)) {
        writer.put(form, index, index + written.length, gap);
        gap = GAP.none;
      } else gap = Math.max(gap, GAP.soft);
      index += written.length;
    } else {
      if (foldFor === "patterns" && isTelling(kind, unit, writer.lastUnit, text.charCodeAt(index + 1))) {
        writer.putUnit(plain[unit] ?? unit, index, index + 1, gap);
        gap = GAP.none;
      } else gap = Math.max(gap, kind === UNIT.end ? GAP.hard : GAP.soft);
      index += 1;
    }
  }
  return writer.done();
}

/** Whether a sign stays in the text that patterns see: punctuation does, what is hidden or hides a word does not. */
function isTelling(kind: number | undefined, unit: number, before: number, after: number): boolean {
  if (kind === UNIT.hidden) return false;
  if (unit === LINE_BREAK) return true;
  if (kind === UNIT.blank) return before !== 0 && !isChinese(before) && !isChinese(after);
  return kind !== UNIT.hiding || !isChinese(before) || !isChinese(after);
}

function isChinese(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
