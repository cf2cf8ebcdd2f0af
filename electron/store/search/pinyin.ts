import { createRequire } from "node:module";
import type { pinyin as Pinyin } from "pinyin-pro";
import { foldText } from "./fold-text";

const load = createRequire(import.meta.url);
const HAN = /^\p{Script=Han}$/u;
const WORD = /^[a-z0-9]$/;
const REMEMBERED = 5000;

let pinyin: typeof Pinyin | undefined;
const unitsByTitle = new Map<string, readonly string[]>();

/** Stands for a Han character without a known reading; matches no letters. */
const UNREAD = "?";

/**
 * How a title is typed on a keyboard, one unit a character: syllables of Han characters (ü as v), letters and digits
 * as they are; anything else is left out. 会员日VIP → hui yuan ri v i p
 *
 * The dictionary takes some 80 ms to load and an index is written synchronously: hence it is loaded at the first title,
 * where an import would slow every start.
 */
export function pinyinUnits(title: string): readonly string[] {
  const known = unitsByTitle.get(title);
  if (known) return known;
  const chars = Array.from(title);
  const readings = chars.some((char) => HAN.test(char)) ? readingsOf(title) : chars;
  const units = chars.flatMap((char, index) => {
    if (HAN.test(char)) {
      const reading = (readings[index] ?? "").replaceAll("ü", "v");
      return [/^[a-z]+$/.test(reading) ? reading : UNREAD];
    }
    const folded = foldText(char);
    return WORD.test(folded) ? [folded] : [];
  });
  if (unitsByTitle.size >= REMEMBERED) unitsByTitle.clear();
  unitsByTitle.set(title, units);
  return units;
}

/** Where the characters of a title that have a unit begin and end, in the order of `pinyinUnits`. */
export function pinyinSpans(title: string): [number, number][] {
  const spans: [number, number][] = [];
  let position = 0;
  for (const char of title) {
    const end = position + char.length;
    if (HAN.test(char) || WORD.test(foldText(char))) spans.push([position, end]);
    position = end;
  }
  return spans;
}

function readingsOf(title: string): string[] {
  pinyin ??= (load("pinyin-pro") as { pinyin: typeof Pinyin }).pinyin;
  return pinyin(title, { toneType: "none", type: "array" });
}
