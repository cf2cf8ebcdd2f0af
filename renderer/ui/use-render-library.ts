import type { RenderLibrary } from "@shared/domain/render-input";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api/client";

/** Everything the fields of a text may be filled from, by id; undefined until all of it is here. */
export function useRenderLibrary(): RenderLibrary | undefined {
  const activities = useQuery(api.activities.list.queryOptions()).data;
  const groups = useQuery(api.groups.list.queryOptions()).data;
  const shops = useQuery(api.shops.list.queryOptions()).data;
  const products = useQuery(api.products.list.queryOptions()).data;
  const voices = useQuery(api.voices.list.queryOptions()).data;
  const staff = useQuery(api.staff.list.queryOptions()).data;
  const tiers = useQuery(api.tiers.list.queryOptions()).data;
  const adaptations = useQuery(api.adaptations.list.queryOptions()).data;
  return useMemo(() => {
    if (!activities || !groups || !shops || !products || !voices || !staff || !tiers || !adaptations) return undefined;
    return {
      drafts: new Map(),
      activities: byId(activities),
      groups: byId(groups),
      shops: byId(shops),
      products: byId(products),
      voices: byId(voices),
      staff: byId(staff),
      tiers,
      adaptations: Map.groupBy(adaptations, ({ draftId }) => draftId),
    };
  }, [activities, groups, shops, products, voices, staff, tiers, adaptations]);
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
