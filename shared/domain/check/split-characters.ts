/** Characters written as their parts, by first unit; the longest way of writing comes first. */
export type SplitCharacters = ReadonlyMap<number, readonly SplitCharacter[]>;

/** `氵台` for 治: how it is written and what it means. */
export type SplitCharacter = { readonly written: string; readonly means: string };

/** Orders the table for look-up while folding. */
export function splitCharacters(table: readonly SplitCharacter[]): SplitCharacters {
  const byFirst = new Map<number, SplitCharacter[]>();
  for (const entry of table) {
    const first = entry.written.charCodeAt(0);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), entry].sort((a, b) => b.written.length - a.written.length),
    );
  }
  return byFirst;
}

/** The split character that stands at `index`, with the units it takes. */
export function findSplit(
  splits: SplitCharacters,
  text: string,
  index: number,
): { readonly means: string; readonly length: number } | undefined {
  const found = splits.get(text.charCodeAt(index))?.find(({ written }) => text.startsWith(written, index));
  return found && { means: found.means, length: found.written.length };
}
