import type { ExportSelection } from "@shared/api/contract/exports";
import { useQueries, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

/** What one person would get. */
export type PersonPack = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly unfilled: number;
  readonly groups: readonly string[];
};

type PeoplePacks = {
  /** Whoever has something to send on these days; undefined until known. */
  readonly packs: readonly PersonPack[] | undefined;
  /** Messages of these days that belong to nobody, and so are in no pack. */
  readonly withoutPerson: number;
  readonly error: unknown;
};

/** The packs of a selection, person by person in the order of the list of staff. */
export function usePeoplePacks(selection: ExportSelection): PeoplePacks {
  const staff = useQuery(api.staff.list.queryOptions());
  const all = useQuery(api.exports.preview.queryOptions({ input: selection }));
  const { staffIds } = selection;
  const people = (staff.data ?? []).filter(({ id }) => staffIds === undefined || staffIds.includes(id));
  const previews = useQueries({
    queries: people.map(({ id }) =>
      api.exports.preview.queryOptions({ input: { ...selection, staffIds: [id] }, staleTime: 0 }),
    ),
  });
  const error = staff.error ?? previews.find((preview) => preview.error)?.error ?? null;
  if (!staff.data || !all.data || previews.some(({ data }) => data === undefined)) {
    return { packs: undefined, withoutPerson: 0, error };
  }
  const packs = people.flatMap(({ id, name }, index): PersonPack[] => {
    const data = previews[index]?.data;
    if (!data || data.count === 0) return [];
    return [{ id, name, count: data.count, unfilled: data.unfilled.length, groups: data.groups }];
  });
  const given = packs.reduce((sum, { count }) => sum + count, 0);
  return { packs, withoutPerson: staffIds === undefined ? Math.max(0, all.data.count - given) : 0, error };
}
