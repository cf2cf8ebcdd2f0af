/// <reference path="./opencc-dict.d.ts" />
import simplified from "opencc-js/dict/TSCharacters";

/**
 * What a UTF-16 unit is to the checker: part of a word, a sign that ends a clause, one that hides a word, any other
 * punctuation, a blank, something that is never seen or shown as a picture, half of an astral character.
 */
export const UNIT = { word: 0, end: 1, hiding: 2, sign: 3, blank: 4, hidden: 5, astral: 6 } as const;

/** How every unit of the basic plane is read; made once, then one look-up a unit. */
export type FoldTable = {
  readonly kinds: Uint8Array;
  /** The unit in its plain form: half width, lower case, simplified. */
  readonly plain: Uint16Array;
  /** Units whose plain form is several: ⑩ is 10, ㎏ is kg. */
  readonly several: ReadonlyMap<number, string>;
};

const UNITS = 65_536;
const ENDS = new Set("，。！？；：、…,!?;:\n\r\u2028\u2029");
/** Signs that people put between characters to hide a word, and that no pattern of ours asks for between Chinese. */
const HIDING = new Set("·•・*_~|^`-—.\u2027\u30fb");
/** Signs that carry meaning inside a word: 100% is not 100. */
const KEPT = new Set("%％");
const WORD = /^[\p{L}\p{N}]+$/u;
const HIDDEN = /[\p{M}\p{Cf}\p{Cc}\p{So}]/u;

let table: FoldTable | undefined;

/** The table, made on first use. */
export function foldTable(): FoldTable {
  table ??= makeTable();
  return table;
}

function makeTable(): FoldTable {
  const kinds = new Uint8Array(UNITS);
  const plain = new Uint16Array(UNITS);
  const several = new Map<number, string>();
  for (let unit = 0; unit < UNITS; unit++) {
    plain[unit] = unit;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      kinds[unit] = UNIT.astral;
      continue;
    }
    const written = String.fromCharCode(unit);
    const form = KEPT.has(written) ? "%" : plainForm(written);
    if (form === "%" || (!ENDS.has(written) && WORD.test(form))) {
      kinds[unit] = UNIT.word;
      if (form.length === 1) plain[unit] = form.charCodeAt(0);
      else several.set(unit, form);
      continue;
    }
    kinds[unit] = signKind(written);
    const half = written.normalize("NFKC");
    if (half.length === 1) plain[unit] = half.charCodeAt(0);
  }
  return { kinds, plain, several };
}

function signKind(written: string): number {
  if (ENDS.has(written)) return UNIT.end;
  if (HIDING.has(written)) return UNIT.hiding;
  if (/\s/.test(written)) return UNIT.blank;
  return HIDDEN.test(written) ? UNIT.hidden : UNIT.sign;
}

/** A character in its plain form; brackets around an enclosed number or word (㈠) fall away. */
export function plainForm(written: string): string {
  const form = written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[()（）.]/g, "");
  return form.length === 1 ? (simplifiedUnits().get(form) ?? form) : form;
}

let units: Map<string, string> | undefined;

/** Traditional → simplified, one unit each; the few outside the basic plane are left as they are. */
function simplifiedUnits(): ReadonlyMap<string, string> {
  units ??= new Map(
    simplified.split("|").flatMap((pair): [string, string][] => {
      const [traditional = "", choices = ""] = pair.split(" ");
      return traditional.length === 1 && choices.length === 1 ? [[traditional, choices]] : [];
    }),
  );
  return units;
}
