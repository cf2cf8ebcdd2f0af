import { type CopyPrint, likeness, NEARLY_SAME, prefixLength, printOf } from "./copy-likeness";
import { dateOf, dayNumber, type WallTime } from "./wall-time";

/** A message with the text it is pasted with. */
export type GuardedCopy = {
  readonly id: string;
  readonly groupId: string | null;
  readonly at: WallTime;
  readonly text: string;
};

/** A message that says nearly what an earlier one said; `likeness` is 0 to 1. */
export type Repeat = { readonly of: GuardedCopy; readonly likeness: number };

/** A message ready to be compared: the number of its day, and its shingles by their rank, the rarest first. */
type Printed = { readonly copy: GuardedCopy; readonly day: number; readonly print: CopyPrint };

/**
 * For every message that says the same or nearly the same to the same group as an earlier one within `days`: the latest
 * such earlier one. Messages must be in time order. Only messages that share one of their rarest shingles are compared
 * (prefix filter of set-similarity joins), so that thousands a month take a moment even in one shop's manner of speaking.
 */
export function findRepeats(messages: readonly GuardedCopy[], days: number): Map<string, Repeat> {
  const repeats = new Map<string, Repeat>();
  if (days === 0) return repeats;
  for (const [groupId, ofGroup] of Map.groupBy(messages, (message) => message.groupId)) {
    if (groupId === null) continue;
    const seen = new Map<number, Printed[]>();
    for (const printed of printedOf(ofGroup)) {
      const repeat = latestLike(printed, seen, days);
      if (repeat) repeats.set(printed.copy.id, repeat);
      for (const shingle of prefixOf(printed.print)) {
        const list = seen.get(shingle);
        if (list) list.push(printed);
        else seen.set(shingle, [printed]);
      }
    }
  }
  return repeats;
}

function printedOf(messages: readonly GuardedCopy[]): Printed[] {
  const found = messages.flatMap((copy) => {
    const print = printOf(copy.text);
    return print ? [{ copy, day: dayNumber(dateOf(copy.at)), print }] : [];
  });
  const counts = new Map<number, number>();
  for (const { print } of found) {
    for (const shingle of print) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  const rarestFirst = [...counts].sort((a, b) => a[1] - b[1]);
  const ranks = new Map(rarestFirst.map(([shingle], rank) => [shingle, rank]));
  return found.map((item) => ({ ...item, print: item.print.map((shingle) => ranks.get(shingle) ?? 0).sort() }));
}

function prefixOf(print: CopyPrint): CopyPrint {
  return print.subarray(0, prefixLength(print, NEARLY_SAME));
}

function latestLike(
  { day, print }: Printed,
  seen: ReadonlyMap<number, readonly Printed[]>,
  days: number,
): Repeat | undefined {
  let found: Repeat | undefined;
  const compared = new Set<Printed>();
  for (const shingle of prefixOf(print)) {
    const list = seen.get(shingle) ?? [];
    for (let index = list.length - 1; index >= 0; index -= 1) {
      const other = list[index];
      // Each list is in time order: what comes before is too old, or older than what was found.
      if (!other || day - other.day > days || (found && other.copy.at <= found.of.at)) break;
      if (compared.has(other)) continue;
      compared.add(other);
      const alike = likeness(print, other.print, NEARLY_SAME);
      if (alike >= NEARLY_SAME) found = { of: other.copy, likeness: alike };
    }
  }
  return found;
}
