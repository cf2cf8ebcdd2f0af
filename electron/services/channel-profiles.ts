import profiles from "@resources/channels.json";
import { type ChannelProfile, channelProfile } from "@shared/domain/channel";
import { z } from "zod";

let known: ChannelProfile[] | undefined;

/** What each channel takes: limits with their source and date, as data that can be corrected without touching code. */
export function channelProfiles(): ChannelProfile[] {
  known ??= z.array(channelProfile).parse(profiles);
  return known;
}
