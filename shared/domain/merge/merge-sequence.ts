import { diffLists } from "../diff-lists";

/** Items `from`…`to` of the base (the last one excluded) became `items`. */
export type Hunk = { readonly from: number; readonly to: number; readonly items: readonly string[] };

/**
 * Merges two descendants of a list of texts, such as the paragraphs of a copy or the lines of a note: what one side alone
 * changed is taken. Answers undefined when both changed the same place, or put something in at the same place, differently.
 * Whose list comes first makes no difference.
 */
export function mergeSequences(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] | undefined {
  const merged: string[] = [];
  const [left, right] = [hunksOf(base, mine), hunksOf(base, theirs)];
  let at = 0;
  while (left.length > 0 || right.length > 0) {
    const [a, b] = [left[0], right[0]];
    if (a && b && isSameHunk(a, b)) right.shift();
    else if (a && b && touches(a, b)) return undefined;
    const next = !b || (a && comesFirst(a, b)) ? left.shift() : right.shift();
    if (!next) break;
    merged.push(...base.slice(at, next.from), ...next.items);
    at = next.to;
  }
  return [...merged, ...base.slice(at)];
}

/** The places in which a list differs from what it was made from, in order. */
export function hunksOf(base: readonly string[], next: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: { from: number; to: number; items: string[] } | undefined;
  for (const { value, added, removed } of diffLists(base, next)) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, items: [] };
      hunks.push(open);
    }
    if (added) open.items.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  return hunks;
}

function isSameHunk(a: Hunk, b: Hunk): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.items.length === b.items.length &&
    a.items.every((item, index) => item === b.items[index])
  );
}

/** Whether two hunks are about the same place. Two that only meet are not, unless both put something in there. */
function touches(a: Hunk, b: Hunk): boolean {
  const [first, second] = comesFirst(a, b) ? [a, b] : [b, a];
  return (
    second.from < first.to || (first.from === second.from && (first.to === first.from) === (second.to === second.from))
  );
}

/** What is put in before an item comes before what becomes of the item. */
function comesFirst(a: Hunk, b: Hunk): boolean {
  return a.from !== b.from ? a.from < b.from : a.to <= b.to;
}
