import { useQueries } from "@tanstack/react-query";
import { api } from "../api/client";

type Named = { readonly id: string; readonly name?: string; readonly title?: string };

/** Names of the records that others refer to, by id; undefined for one that is gone. */
export function useRecordNames(): (id: string) => string | undefined {
  return useQueries({
    queries: [
      api.shops.list.queryOptions(),
      api.groups.list.queryOptions(),
      api.tiers.list.queryOptions(),
      api.personas.list.queryOptions(),
      api.voices.list.queryOptions(),
      api.staff.list.queryOptions(),
      api.products.list.queryOptions(),
      api.activities.list.queryOptions(),
      api.drafts.list.queryOptions({ input: { limit: 500 } }),
    ],
    combine: (answers) => {
      const names = new Map<string, string>();
      for (const { data } of answers) {
        for (const record of (Array.isArray(data) ? data : (data?.items ?? [])) as readonly Named[]) {
          names.set(record.id, record.title ?? record.name ?? "");
        }
      }
      return (id: string) => names.get(id);
    },
  });
}
