import type { DraftSummary } from "@shared/api/contract/drafts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../api/client";

/** The groups a draft goes to when nobody need be asked, none on a channel without groups; undefined when it is not clear. */
export async function sureGroups(queryClient: QueryClient, draft: DraftSummary): Promise<string[] | undefined> {
  const profiles = await queryClient.fetchQuery(api.channels.list.queryOptions());
  if (profiles.find(({ channel }) => channel === draft.channel)?.addressesGroup === false) return [];
  const groups = await queryClient.fetchQuery(api.groups.list.queryOptions());
  const activity =
    draft.activityId === null
      ? undefined
      : await queryClient.fetchQuery(api.activities.get.queryOptions({ input: { id: draft.activityId } }));
  const known = new Set(groups.map(({ id }) => id));
  const ofActivity = (activity?.groupIds ?? []).filter((id) => known.has(id));
  if (ofActivity.length > 0) return ofActivity;
  const active = groups.filter(({ status }) => status === "active");
  return active.length === 1 ? active.map(({ id }) => id) : undefined;
}
