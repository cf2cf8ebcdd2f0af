import { type Hunk, hunksOf } from "./merge-sequence";

/** A stretch of two descendants of a list: alike in both, changed by one alone, or by both differently. */
export type MergeRegion = {
  readonly kind: "same" | "mine" | "theirs" | "conflict";
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
};

/** Lays two descendants of a list of texts over each other, stretch by stretch, where `mergeSequences` only says whether it went well. */
export function mergeRegions(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): MergeRegion[] {
  const regions: MergeRegion[] = [];
  const [left, right] = [hunksOf(base, mine), hunksOf(base, theirs)];
  let at = 0;
  while (left.length > 0 || right.length > 0) {
    const from = Math.min(left[0]?.from ?? base.length, right[0]?.from ?? base.length);
    if (from > at) regions.push(alike(base.slice(at, from)));
    const [ofMine, ofTheirs, to] = takeTouching(left, right, from);
    const region = {
      base: base.slice(from, to),
      mine: applied(base, ofMine, from, to),
      theirs: applied(base, ofTheirs, from, to),
    };
    regions.push({ kind: kindOf(region, ofMine.length > 0, ofTheirs.length > 0), ...region });
    at = to;
  }
  if (at < base.length) regions.push(alike(base.slice(at)));
  return regions;
}

/** Takes off both lists the hunks that belong to the stretch that begins at `from`, and says where it ends. */
function takeTouching(left: Hunk[], right: Hunk[], from: number): [Hunk[], Hunk[], number] {
  const taken: [Hunk[], Hunk[]] = [[], []];
  let to = from;
  const touches = (hunk: Hunk | undefined) => hunk !== undefined && (hunk.from < to || hunk.from === from);
  for (;;) {
    const index = touches(left[0]) ? 0 : touches(right[0]) ? 1 : undefined;
    const hunk = index === undefined ? undefined : (index === 0 ? left : right).shift();
    if (index === undefined || !hunk) return [...taken, to];
    taken[index].push(hunk);
    to = Math.max(to, hunk.to);
  }
}

function applied(base: readonly string[], hunks: readonly Hunk[], from: number, to: number): string[] {
  const items: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    items.push(...base.slice(at, hunk.from), ...hunk.items);
    at = hunk.to;
  }
  return [...items, ...base.slice(at, to)];
}

function kindOf({ mine, theirs }: Pick<MergeRegion, "mine" | "theirs">, byMine: boolean, byTheirs: boolean) {
  if (byMine && byTheirs) return mine.join("\n") === theirs.join("\n") ? "same" : "conflict";
  return byMine ? "mine" : "theirs";
}

function alike(items: readonly string[]): MergeRegion {
  return { kind: "same", base: items, mine: items, theirs: items };
}
