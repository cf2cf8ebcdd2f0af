import type { Tier } from "@shared/domain/tier";

/** The ladder as it is drawn: the highest rung first. */
export function ladderOf(tiers: readonly Tier[]): Tier[] {
  return tiers.toSorted((a, b) => b.rank - a.rank || a.name.localeCompare(b.name, "zh"));
}

/** The rungs that get another rank when one is moved a step: as few as possible, so that undo is short. */
export function moveRung(
  tiers: readonly Tier[],
  id: string,
  direction: "up" | "down",
): { readonly id: string; readonly rank: number }[] {
  const ladder = ladderOf(tiers);
  const from = ladder.findIndex((tier) => tier.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  const moved = ladder[from];
  const passed = ladder[to];
  if (!moved || !passed) return [];
  const order = ladder.with(from, passed).with(to, moved);
  // Two rungs of the same rank (merged files) leave no room in between: all are numbered anew.
  if (new Set(ladder.map(({ rank }) => rank)).size < ladder.length) {
    return order
      .map((tier, place) => ({ id: tier.id, rank: order.length - 1 - place, old: tier.rank }))
      .flatMap(({ id: tierId, rank, old }) => (rank === old ? [] : [{ id: tierId, rank }]));
  }
  const beyond = ladder[direction === "up" ? to - 1 : to + 1];
  const free = direction === "up" ? passed.rank + 1 : passed.rank - 1;
  const isFree = free >= 0 && free !== moved.rank && (beyond === undefined || beyond.rank !== free);
  if (isFree) return [{ id: moved.id, rank: free }];
  return [
    { id: moved.id, rank: passed.rank },
    { id: passed.id, rank: moved.rank },
  ];
}
