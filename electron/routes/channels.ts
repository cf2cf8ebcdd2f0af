import { countsOfField } from "@shared/domain/render/render";
import { changeChannel, profileOf, profilesOf, takeShippedChannel } from "../services/change-channel";
import type { Operations } from "./operations";

/** What each channel takes, and what the workspace says about it. */
export function channelRoutes(operations: Operations) {
  const { list, change, takeShipped, count } = operations.channels;
  return {
    list: list.handler(({ context }) => profilesOf(context.workspaces.findStore()?.db)),
    change: change.handler(({ input, context }) => {
      const { maxImages, limits, policy } = input.changes;
      return changeChannel(context.workspaces.getStore(), input.channel, {
        ...(maxImages !== undefined && { maxImages }),
        ...(limits !== undefined && { limits }),
        ...(policy !== undefined && { policy }),
      });
    }),
    takeShipped: takeShipped.handler(({ input, context }) =>
      takeShippedChannel(context.workspaces.getStore(), input.channel),
    ),
    count: count.handler(({ input, context }) => {
      const profile = profileOf(context.workspaces.findStore()?.db, input.channel);
      const fields = input.field ? [input.field] : [...new Set(profile.limits.map(({ field }) => field))];
      return fields.flatMap((field) => countsOfField(input.text, profile, field));
    }),
  };
}
