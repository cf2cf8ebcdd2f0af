import { type ChangeObject, diffArrays } from "diff";

/** Edits beyond which two lists are not paired item by item: the work grows with their square, here to a tenth of a second. */
const MOST_EDITS = 1000;

/** Runs of items that two lists share, or that only one of them has, in order; what is removed comes before what is added. */
export function diffLists(before: readonly string[], after: readonly string[]): ChangeObject<string[]>[] {
  return diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? replacedMiddle(before, after);
}

/** Everything between what both begin and end with, one in place of the other. */
function replacedMiddle(before: readonly string[], after: readonly string[]): ChangeObject<string[]>[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const run = (value: string[], added: boolean, removed: boolean) => ({ value, added, removed, count: value.length });
  return [
    run(before.slice(0, start), false, false),
    run(before.slice(start, before.length - end), false, true),
    run(after.slice(start, after.length - end), true, false),
    run(before.slice(before.length - end), false, false),
  ].filter(({ count }) => count > 0);
}
