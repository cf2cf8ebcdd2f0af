import { beginsSyllable, syllables } from "./syllables";
import { INITIAL, phraseOf, SYLLABLE } from "./tokens";

/** Longest run of letters that is read as pinyin; longer ones are words or noise. */
const LONGEST = 32;
/** Most readings of one run that are asked of the index. */
const MOST_READINGS = 256;
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

/** Phrases of the index that together find every title a term may type, by syllables or by initials. */
export function pinyinPhrases(term: string): string[] {
  const { spelled, shortened } = readingsOf(term, 0, new Map());
  return [
    ...[...spelled.keys()].map((pieces) => `"${SYLLABLE}${pieces.replaceAll(" ", ` ${SYLLABLE}`)}" *`),
    ...[...shortened].map((initials) => phraseOf(initials, INITIAL)),
  ];
}

/**
 * Ways to read letters as units. `spelled`: every unit by its whole syllable, the last by any beginning (the syllables,
 * with their first letters). `shortened`: at least one unit by its first letter alone (the first letters of all units).
 */
type Readings = { readonly spelled: Map<string, string>; readonly shortened: Set<string> };

function readingsOf(term: string, from: number, known: Map<number, Readings>): Readings {
  const remembered = known.get(from);
  if (remembered) return remembered;
  const rest = term.slice(from);
  const readings: Readings = { spelled: new Map(), shortened: new Set() };
  const { spelled, shortened } = readings;
  if (rest.length === 1 || beginsSyllable(rest)) spelled.set(rest, rest.slice(0, 1));
  for (let length = Math.min(LONGEST_SYLLABLE, rest.length - 1); length >= 1; length -= 1) {
    const piece = rest.slice(0, length);
    const first = piece.slice(0, 1);
    if (length > 1 && !syllables.has(piece)) continue;
    const tail = readingsOf(term, from + length, known);
    for (const [pieces, firsts] of tail.spelled) {
      if (syllables.has(piece) && spelled.size < MOST_READINGS) spelled.set(`${piece} ${pieces}`, first + firsts);
      if (length === 1 && shortened.size < MOST_READINGS) shortened.add(first + firsts);
    }
    for (const firsts of tail.shortened) if (shortened.size < MOST_READINGS) shortened.add(first + firsts);
  }
  known.set(from, readings);
  return readings;
}
