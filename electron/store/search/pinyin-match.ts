import { beginsSyllable, syllables } from "./syllables";
import { INITIAL, phraseOf, SYLLABLE } from "./tokens";

/** Longest run of letters that is read as pinyin; longer ones are words or noise. */
const LONGEST = 32;
/** Most ways to spell a term out that are asked of the index; beyond them first letters do. */
const MOST_SPELLED = 16;
/** So many first letters are asked of the index. */
const LETTERS_ASKED = 3;
const LONGEST_SYLLABLE = 6;

/** Whether a folded term may be pinyin or initials: two or more letters and digits, at least one a letter. */
export function mayBePinyin(term: string): boolean {
  return term.length >= 2 && term.length <= LONGEST && /^[a-z0-9]+$/.test(term) && /[a-z]/.test(term);
}

/**
 * The first run of units that a term types: each unit by its whole syllable or by its first letter, the last one by any
 * beginning. Answers with the unit range [from, to), or undefined.
 */
export function matchPinyin(units: readonly string[], term: string): [number, number] | undefined {
  for (let from = 0; from < units.length; from += 1) {
    const to = consume(units, from, term, new Set());
    if (to !== undefined) return [from, to];
  }
  return undefined;
}

function consume(units: readonly string[], index: number, rest: string, failed: Set<number>): number | undefined {
  const unit = units[index];
  const state = index * (LONGEST + 1) + rest.length;
  if (unit === undefined || failed.has(state)) return undefined;
  if (unit.startsWith(rest)) return index + 1;
  for (const piece of unit.length > 1 ? [unit, unit.slice(0, 1)] : [unit]) {
    const to = rest.startsWith(piece) ? consume(units, index + 1, rest.slice(piece.length), failed) : undefined;
    if (to !== undefined) return to;
  }
  failed.add(state);
  return undefined;
}

/** Phrases of the index that together find every title a term may type, by syllables or by initials; some find too much. */
export function pinyinPhrases(term: string): string[] {
  const { spelled, shortened } = readingsOf(term, 0, new Map());
  return [
    ...[...spelled].map((pieces) => `"${SYLLABLE}${pieces.replaceAll(" ", ` ${SYLLABLE}`)}" *`),
    ...[...shortened].map((initials) => phraseOf(initials, INITIAL)),
  ];
}

/**
 * Ways to read letters as units. `spelled`: every unit by its whole syllable, the last by any beginning (the syllables).
 * `shortened`: the rest, by the first letters of their first units; a few letters leave few titles, and keep the ways few.
 */
type Readings = { readonly spelled: Set<string>; readonly shortened: Set<string> };

function readingsOf(term: string, from: number, known: Map<number, Readings>): Readings {
  const remembered = known.get(from);
  if (remembered) return remembered;
  const rest = term.slice(from);
  const spelled = new Set<string>();
  const shortened = new Set<string>();
  if (rest.length === 1 || beginsSyllable(rest)) spelled.add(rest);
  for (let length = Math.min(LONGEST_SYLLABLE, rest.length - 1); length >= 1; length -= 1) {
    const piece = rest.slice(0, length);
    if (length > 1 && !syllables.has(piece)) continue;
    const tail = readingsOf(term, from + length, known);
    for (const pieces of tail.spelled) {
      if (syllables.has(piece) && spelled.size < MOST_SPELLED) spelled.add(`${piece} ${pieces}`);
      else shortened.add(firstLetters(`${piece} ${pieces}`));
      if (length === 1) shortened.add(firstLetters(`${piece} ${pieces}`));
    }
    for (const letters of tail.shortened) shortened.add((piece.slice(0, 1) + letters).slice(0, LETTERS_ASKED));
  }
  const readings = { spelled, shortened };
  known.set(from, readings);
  return readings;
}

function firstLetters(pieces: string): string {
  return pieces
    .split(" ", LETTERS_ASKED)
    .map((piece) => piece.slice(0, 1))
    .join("");
}
