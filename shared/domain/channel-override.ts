import { z } from "zod";
import { type ChannelProfile, channel, channelLimit, channelPolicy } from "./channel";
import { line, recordOf } from "./record";

/** What a person changed about a channel in one workspace: limits and policy whole, so that a newer shipped profile changes nothing they decided. */
export const channelOverrideFields = z.object({
  channel,
  /** The channel's name when it was changed: what history and trash call it. */
  name: line(40),
  maxImages: z.number().int().nonnegative().max(1000).nullable(),
  limits: z.array(channelLimit).max(20),
  policy: channelPolicy,
});

export const channelOverride = recordOf(channelOverrideFields);

export type ChannelOverride = z.infer<typeof channelOverride>;

/** The shipped profiles with what the workspace changed about them; of two for one channel the later counts. */
export function withOverrides(
  shipped: readonly ChannelProfile[],
  overrides: readonly ChannelOverride[],
): ChannelProfile[] {
  return shipped.map((profile) => {
    const own = overrides.findLast((override) => override.channel === profile.channel);
    if (!own) return profile;
    return { ...profile, maxImages: own.maxImages, limits: own.limits, policy: own.policy, isOwn: true };
  });
}
