import { foldTable, plainForm, UNIT } from "./fold-table";
import { findSplit, type SplitCharacters } from "./split-characters";

/** Text in the checker's plain form; every unit knows which stretch of the original it stands for. */
export type FoldedCopy = {
  readonly text: string;
  /** Of each unit: where the original it stands for begins, and where it ends (exclusive), in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What was left out before each unit: nothing, something easily overlooked, or the end of a clause. */
  readonly gaps: Uint8Array;
};

/** How much is left out: `words` all but letters, digits and %; `patterns` keeps punctuation that says something. */
export type FoldFor = "words" | "patterns";

const ASTRAL_WORD = /^[\p{L}\p{N}]+$/u;
const HIDDEN = /[\p{M}\p{Cf}]/u;
const GAP = { none: 0, soft: 1, hard: 2 } as const;
/** Signs that people put between characters to hide a word, and that no pattern of ours asks for between Chinese. */
const HIDING = new Set("·•・*_~|^`-—.…\u2027\u30fb");
const HALF_WIDTH = new Map([..."，！？：；（）［］～＋－＝＊／"].map((sign) => [sign, sign.normalize("NFKC")]));

/**
 * Folds a text: half width, lower case, simplified characters, split characters joined (`氵台` is 治), nothing invisible,
 * no emoji, no blanks between Chinese characters. One forward pass.
 */
export function foldCopy(text: string, foldFor: FoldFor, splits: SplitCharacters): FoldedCopy {
  const { kinds, plain, several } = foldTable();
  const writer = new FoldWriter(text.length);
  let gap: number = GAP.none;
  for (let index = 0; index < text.length; ) {
    const split = findSplit(splits, text, index);
    if (split) {
      writer.put(split.means, index, index + split.length, gap);
      index += split.length;
      gap = GAP.none;
      continue;
    }
    const unit = text.charCodeAt(index);
    const kind = kinds[unit];
    if (kind === UNIT.word) {
      const form = several.get(unit);
      if (form === undefined) writer.putUnit(plain[unit] ?? unit, index, index + 1, gap);
      else writer.put(form, index, index + 1, gap);
      index += 1;
      gap = GAP.none;
      continue;
    }
    const written = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const end = index + written.length;
    const form = written.length === 2 ? astralForm(written) : undefined;
    if (form !== undefined) {
      writer.put(form, index, end, gap);
      gap = GAP.none;
    } else if (foldFor === "patterns" && isTelling(text, index, end, written, writer.lastUnit)) {
      writer.put(HALF_WIDTH.get(written) ?? written, index, end, gap);
      gap = GAP.none;
    } else gap = Math.max(gap, kind === UNIT.hard ? GAP.hard : GAP.soft);
    index = end;
  }
  return writer.done();
}

function astralForm(written: string): string | undefined {
  const form = plainForm(written);
  return ASTRAL_WORD.test(form) ? form : undefined;
}

/** Whether a sign stays in the text that patterns see: punctuation does, what is hidden or hides does not. */
function isTelling(text: string, start: number, end: number, written: string, before: number): boolean {
  if (written.length === 2 || HIDDEN.test(written)) return false;
  const isBetweenChinese = isChinese(before) && isChinese(text.charCodeAt(end));
  if (written === "\n") return true;
  if (/\s/.test(written)) return start > 0 && !isChinese(before) && !isChinese(text.charCodeAt(end));
  if (/\p{So}/u.test(written)) return false;
  return !(isBetweenChinese && HIDING.has(written));
}

function isChinese(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Collects the folded units with where they come from. */
class FoldWriter {
  #units: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #gaps: Uint8Array;
  #length = 0;
  lastUnit = 0;

  constructor(size: number) {
    this.#units = new Uint16Array(size + 8);
    this.#starts = new Int32Array(size + 8);
    this.#ends = new Int32Array(size + 8);
    this.#gaps = new Uint8Array(size + 8);
  }

  put(form: string, start: number, end: number, gap: number): void {
    for (let index = 0; index < form.length; index++) {
      this.putUnit(form.charCodeAt(index), start, end, index === 0 ? gap : GAP.none);
    }
  }

  putUnit(unit: number, start: number, end: number, gap: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#gaps[this.#length] = gap;
    this.#length += 1;
    this.lastUnit = unit;
  }

  done(): FoldedCopy {
    return {
      text: textOf(this.#units.subarray(0, this.#length)),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      gaps: this.#gaps.subarray(0, this.#length),
    };
  }

  /** One sign may stand for several units (㋿), so the original's length is not a bound. */
  #grow(): void {
    const size = this.#length * 2;
    this.#units = grown(this.#units, new Uint16Array(size));
    this.#starts = grown(this.#starts, new Int32Array(size));
    this.#ends = grown(this.#ends, new Int32Array(size));
    this.#gaps = grown(this.#gaps, new Uint8Array(size));
  }
}

function grown<Numbers extends Uint8Array | Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** `fromCharCode` takes a limited number of arguments. */
function textOf(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += 8192) {
    text += String.fromCharCode(...units.subarray(from, from + 8192));
  }
  return text;
}
