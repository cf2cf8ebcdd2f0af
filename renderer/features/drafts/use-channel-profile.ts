import type { Channel, ChannelProfile } from "@shared/domain/channel";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

/** Every channel's profile, as the workspace has it. */
export function useChannelProfiles(): readonly ChannelProfile[] | undefined {
  return useQuery(api.channels.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY })).data;
}

/** A channel's profile: its limits, and whether its messages go to a group of ours. */
export function useChannelProfile(channel: Channel): ChannelProfile | undefined {
  return useChannelProfiles()?.find((profile) => profile.channel === channel);
}
