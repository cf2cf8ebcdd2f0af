/** How alike two texts are, from 0 to 1: the share of neighbouring character pairs they have in common (Dice). */
export function textLikeness(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const total = sizeOf(left) + sizeOf(right);
  if (total === 0) return a === b ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const bare = text.replace(/\s+/g, "");
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < bare.length; index += 1) {
    const pair = bare.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
