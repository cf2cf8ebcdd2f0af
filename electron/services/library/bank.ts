import type { EntryOrigin } from "@shared/api/contract/library-entry";

/** A record of one's own that may stand in the place of something shipped. */
type StandIn = { readonly id: string; readonly standsFor: string };

/** Something of the library, with where it comes from. */
export type BankEntry<Shipped, Own> =
  | { readonly origin: "shipped"; readonly key: string; readonly id: null; readonly item: Shipped }
  | { readonly origin: Exclude<EntryOrigin, "shipped">; readonly key: string; readonly id: string; readonly item: Own };

/** Everything there is: one's own first, then what is shipped, a changed one in the place of the one it stands for. */
export function bankOf<Shipped extends { readonly key: string }, Own extends StandIn>(
  shipped: readonly Shipped[],
  own: readonly Own[],
): BankEntry<Shipped, Own>[] {
  const standIns = new Map(own.filter(({ standsFor }) => standsFor !== "").map((record) => [record.standsFor, record]));
  const inPlace = shipped.map((item): BankEntry<Shipped, Own> => {
    const standIn = standIns.get(item.key);
    return standIn
      ? { origin: "changed", key: item.key, id: standIn.id, item: standIn }
      : { origin: "shipped", key: item.key, id: null, item };
  });
  const placed = new Set(inPlace.map(({ id }) => id));
  const others = own
    .filter(({ id }) => !placed.has(id))
    .map((item): BankEntry<Shipped, Own> => ({ origin: "own", key: item.id, id: item.id, item }));
  return [...others, ...inPlace];
}
