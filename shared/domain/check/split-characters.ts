/** `氵台` for 治: how it is written and what it means. */
export type SplitCharacter = { readonly written: string; readonly means: string };

/** Characters written as their parts or by a look-alike, ordered for look-up while folding. */
export type SplitCharacters = {
  /** 1 at every unit that begins one. */
  readonly mayBegin: Uint8Array;
  /** By first unit; the longest way of writing comes first. */
  readonly byFirst: ReadonlyMap<number, readonly SplitCharacter[]>;
};

/** Orders a table for look-up. */
export function splitCharacters(table: readonly SplitCharacter[]): SplitCharacters {
  const mayBegin = new Uint8Array(65_536);
  const byFirst = new Map<number, SplitCharacter[]>();
  for (const entry of table) {
    const first = entry.written.charCodeAt(0);
    mayBegin[first] = 1;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), entry].sort((a, b) => b.written.length - a.written.length),
    );
  }
  return { mayBegin, byFirst };
}

/** The split character that stands at `index`, with the units it takes. */
export function findSplit(
  { byFirst }: SplitCharacters,
  text: string,
  index: number,
): { readonly means: string; readonly length: number } | undefined {
  const found = byFirst.get(text.charCodeAt(index))?.find(({ written }) => text.startsWith(written, index));
  return found && { means: found.means, length: found.written.length };
}
