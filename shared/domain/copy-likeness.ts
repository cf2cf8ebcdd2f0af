/** Characters a shingle has; three of Chinese carry about what two words do. */
const SHINGLE = 3;

/** Copy shorter than this, after normalising, is a greeting: it repeats and nobody minds. */
export const SHORTEST_COPY = 8;

/** From this likeness on two texts are nearly the same: one changed price or name in a paragraph stays above it. */
export const NEARLY_SAME = 0.7;

/** The shingles of a text, each once, as ascending numbers. */
export type CopyPrint = Uint32Array;

/** What a text says: letters and digits alone, in one case and one width; signs, blanks and emoji change no message. */
export function normaliseCopy(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Prepares a text for comparing; undefined for one too short to be copy. */
export function printOf(text: string): CopyPrint | undefined {
  const words = normaliseCopy(text);
  if (words.length < SHORTEST_COPY) return undefined;
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= words.length; index += 1) shingles.add(hashAt(words, index));
  return Uint32Array.from(shingles).sort();
}

/**
 * How alike two texts are, 0 to 1: the shingles they share among all they have (Jaccard). With `least`, any number below
 * it may come out as 0, as soon as it is clear.
 */
export function likeness(a: CopyPrint, b: CopyPrint, least = 0): number {
  const all = a.length + b.length;
  const needed = (least * all) / (1 + least);
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    if (shared + Math.min(a.length - left, b.length - right) < needed) return 0;
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared / (all - shared);
}

/** How many of a print's shingles, from the first on, must be looked at: two prints at least this alike share one of them. */
export function prefixLength({ length }: CopyPrint, least: number): number {
  return length - Math.ceil(least * length) + 1;
}

/** FNV-1a over one shingle's UTF-16 units: 32 bits are enough to tell the few hundred of a text apart. */
function hashAt(words: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < from + SHINGLE; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
