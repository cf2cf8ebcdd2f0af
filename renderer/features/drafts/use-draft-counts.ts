import type { FindingSeverity } from "@shared/domain/check/finding";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

type Counts = Readonly<Record<FindingSeverity, number>>;

/** The most drafts that one question asks about; further down the list the numbers are not shown. */
const MOST = 500;

/** How many findings each draft of a list has, by id. Asked apart from the list, which never waits for it. */
export function useDraftCounts(ids: readonly string[]): ReadonlyMap<string, Counts> {
  const { data } = useQuery(
    api.checks.drafts.queryOptions({
      input: { ids: ids.slice(0, MOST) },
      enabled: ids.length > 0,
      placeholderData: keepPreviousData,
    }),
  );
  return new Map((data ?? []).map(({ id, counts }) => [id, counts]));
}
