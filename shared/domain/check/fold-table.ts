/// <reference path="./opencc-dict.d.ts" />
import simplified from "opencc-js/dict/TSCharacters";

/** What a UTF-16 unit is to the checker: part of a word, an easily overlooked separator, or one that ends a clause. */
export const UNIT = { word: 0, soft: 1, hard: 2 } as const;

/** How every unit of the basic plane is read; made once, then one look-up a unit. */
export type FoldTable = {
  readonly kinds: Uint8Array;
  /** The unit in its plain form: half width, lower case, simplified. */
  readonly plain: Uint16Array;
  /** Units whose plain form is several: ⑩ is 10, ㎏ is kg. */
  readonly several: ReadonlyMap<number, string>;
};

const UNITS = 65_536;
const HARD = new Set("，。！？；：、…,!?;:\n\r\u2028\u2029");
/** Signs that carry meaning inside a word: 100% is not 100. */
const KEPT = new Set("%％");
const WORD = /^[\p{L}\p{N}]+$/u;

let table: FoldTable | undefined;

/** The table, made on first use (about 20 ms). */
export function foldTable(): FoldTable {
  table ??= makeTable();
  return table;
}

function makeTable(): FoldTable {
  const kinds = new Uint8Array(UNITS).fill(UNIT.soft);
  const plain = new Uint16Array(UNITS);
  const several = new Map<number, string>();
  const simple = simplifiedUnits();
  for (let unit = 0; unit < UNITS; unit++) {
    plain[unit] = unit;
    if (isSurrogate(unit)) continue;
    const written = String.fromCharCode(unit);
    if (HARD.has(written)) {
      kinds[unit] = UNIT.hard;
      continue;
    }
    if (KEPT.has(written)) {
      kinds[unit] = UNIT.word;
      plain[unit] = 37;
      continue;
    }
    const form = plainForm(written, simple);
    if (!WORD.test(form)) continue;
    kinds[unit] = UNIT.word;
    if (form.length === 1) plain[unit] = form.charCodeAt(0);
    else several.set(unit, form);
  }
  return { kinds, plain, several };
}

/** A character in its plain form; brackets around an enclosed number or word (㈠) fall away. */
export function plainForm(written: string, simple: ReadonlyMap<string, string> = simplifiedUnits()): string {
  const form = written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[()（）.]/g, "");
  return form.length === 1 ? (simple.get(form) ?? form) : form;
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

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
