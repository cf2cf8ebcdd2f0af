import { z } from "zod";
import { channel, channelLimit, channelProfile } from "../../domain/channel";
import { channelOverrideFields } from "../../domain/channel-override";
import { renderCount } from "../../domain/render/rendered-draft";
import { operation } from "../operation";

const { maxImages, limits, policy } = channelOverrideFields.shape;

export const channelsContract = {
  /** Every channel with its limits and policy, as the workspace changed them; the shipped ones without a workspace. */
  list: operation.output(z.array(channelProfile)),
  /** Changes what this workspace says about a channel; one undo. */
  change: operation
    .input(z.object({ channel, changes: z.object({ maxImages, limits, policy }).partial() }))
    .output(channelProfile),
  /** Takes the shipped profile of a channel again. */
  takeShipped: operation.input(z.object({ channel })).output(channelProfile),
  /** A text against every limit of a channel; works without a workspace. */
  count: operation
    .input(z.object({ channel, text: z.string().max(5_000_000), field: channelLimit.shape.field.optional() }))
    .output(z.array(renderCount)),
};
