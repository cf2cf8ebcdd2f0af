import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import type { LastSlot } from "./last-slot";
import type { PlannableDraft } from "./plannable-draft";

/** Where a draft goes unless somebody says otherwise. */
export type UsualGroups = {
  readonly isKnown: boolean;
  readonly addressesGroup: boolean;
  readonly groupIds: string[];
};

/** The groups of the draft's activity; else the only active one; else the one planned for last. */
export function useUsualGroups(draft: PlannableDraft | undefined, last: LastSlot | null): UsualGroups {
  const { data: profiles } = useQuery(api.channels.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const { data: groups } = useQuery(api.groups.list.queryOptions());
  const activityId = draft?.activityId ?? null;
  const { data: activity } = useQuery(
    api.activities.get.queryOptions({ input: { id: activityId ?? "" }, enabled: activityId !== null }),
  );
  const addressesGroup = profiles?.find(({ channel }) => channel === draft?.channel)?.addressesGroup ?? true;
  const living = new Set((groups ?? []).map(({ id }) => id));
  const ofActivity = (activity?.groupIds ?? []).filter((id) => living.has(id));
  const active = (groups ?? []).filter(({ status }) => status === "active");
  const lastGroup = last !== null && living.has(last.groupId) ? [last.groupId] : [];
  const sure = ofActivity.length > 0 ? ofActivity : active.length === 1 ? active.map(({ id }) => id) : [];
  return {
    isKnown: profiles !== undefined && groups !== undefined && (activityId === null || activity !== undefined),
    addressesGroup,
    groupIds: sure.length > 0 ? sure : lastGroup,
  };
}
