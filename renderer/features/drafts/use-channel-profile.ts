import type { Channel, ChannelProfile } from "@shared/domain/channel";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";

/** A channel's profile: its limits, and whether its messages go to a group of ours. */
export function useChannelProfile(channel: Channel): ChannelProfile | undefined {
  const { data } = useQuery(api.channels.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  return data?.find((profile) => profile.channel === channel);
}
