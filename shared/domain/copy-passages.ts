/** Letters, digits and Chinese characters of a text in one case and width, and where each stood, in UTF-16 units. */
type Folded = { readonly text: string; readonly origins: readonly number[]; readonly ends: readonly number[] };

/** A known text that stands in another one, in whole or in part: `start` included, `end` not, in UTF-16 units. */
export type Passage = { readonly id: string; readonly start: number; readonly end: number };

/** A text to be recognised. */
export type KnownText = { readonly id: string; readonly text: string };

/** So much of a long text in one piece is no accident: longer than any product name, shorter than a sentence of praise. */
const TELLING_RUN = 16;
/** A text shorter than this cannot be told from what anybody writes. */
const SHORTEST = 6;
/** Long texts are looked up by pieces of this length, one every few characters: any run of `TELLING_RUN` holds one whole. */
const PIECE = 12;
const STRIDE = TELLING_RUN - PIECE + 1;

type Place = { readonly id: string; readonly known: string; readonly at: number };

/** Known texts, prepared to be found again in any number of other texts. */
export type PassageIndex = ReadonlyMap<number, ReadonlyMap<string, readonly Place[]>>;

/** Prepares texts to be found again. What is too short to be told apart is left out. */
export function indexPassages(texts: readonly KnownText[]): PassageIndex {
  const byLength = new Map<number, Map<string, Place[]>>();
  for (const { id, text } of texts) {
    const known = foldWithOrigins(text).text;
    if (known.length < SHORTEST) continue;
    const length = known.length < TELLING_RUN ? known.length : PIECE;
    const pieces = byLength.get(length) ?? new Map<string, Place[]>();
    byLength.set(length, pieces);
    for (let at = 0; at + length <= known.length; at += STRIDE) {
      const piece = known.slice(at, at + length);
      const places = pieces.get(piece);
      if (places) places.push({ id, known, at });
      else pieces.set(piece, [{ id, known, at }]);
    }
  }
  return byLength;
}

/**
 * Finds known texts in a text, whatever stands between their characters: punctuation, emoji, line breaks, another width.
 * A text of 16 characters or more counts from 16 in one piece on, a shorter one as a whole. In order of their start.
 */
export function findPassages(text: string, index: PassageIndex): Passage[] {
  if (index.size === 0) return [];
  const folded = foldWithOrigins(text);
  const found: Passage[] = [];
  for (const [length, pieces] of index) {
    const readTo = new Map<string, number>();
    for (let at = 0; at + length <= folded.text.length; at += 1) {
      for (const place of pieces.get(folded.text.slice(at, at + length)) ?? []) {
        if ((readTo.get(place.id) ?? 0) > at) continue;
        const [from, to] = widened(folded.text, at, place, length);
        if (to - from < Math.min(TELLING_RUN, place.known.length)) continue;
        readTo.set(place.id, to);
        found.push({ id: place.id, start: folded.origins[from] ?? 0, end: folded.ends[to - 1] ?? text.length });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The longest common run around a piece that both texts share. */
function widened(text: string, at: number, { known, at: knownAt }: Place, length: number): [number, number] {
  let before = 0;
  while (before < at && before < knownAt && text[at - before - 1] === known[knownAt - before - 1]) before += 1;
  let after = length;
  while (at + after < text.length && knownAt + after < known.length && text[at + after] === known[knownAt + after]) {
    after += 1;
  }
  return [at - before, at + after];
}

function foldWithOrigins(text: string): Folded {
  let folded = "";
  const origins: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const next = index + (code > 0xffff ? 2 : 1);
    const form = foldedForm(code, text.slice(index, next));
    folded += form;
    for (let unit = 0; unit < form.length; unit += 1) {
      origins.push(index);
      ends.push(next);
    }
    index = next;
  }
  return { text: folded, origins, ends };
}

/** One character as it is compared; empty for what says nothing. The characters of nearly all copy need no table. */
function foldedForm(code: number, character: string): string {
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (code < 0x80) return /[a-z\d]/i.test(character) ? character.toLowerCase() : "";
  return character
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
