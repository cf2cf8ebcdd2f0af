import { z } from "zod";
import { activity } from "../../domain/activity";
import { recordId } from "../../domain/record";
import { repurchaseGhost } from "../../domain/repurchase";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";

/** Names one proposal: what, to whom, after which wave. */
const proposal = z.object({ productId: recordId, groupId: recordId.nullable(), wave: dateText });

export const repurchaseContract = {
  /** Proposals to sell a product to a group again, from one day to another, both included, in order. */
  window: operation
    .input(z.object({ from: dateText, to: dateText }))
    .output(z.object({ ghosts: z.array(repurchaseGhost) })),
  /** Plans the activity that was proposed, laid out from the template of the last wave or the one that fits best. */
  accept: operation
    .input(proposal.extend({ id: recordId.optional(), templateKey: z.string().max(60).optional() }))
    .output(z.object({ activity, past: z.number().int() })),
  /** Not this time: gone until the product is sold to the group again. */
  dismiss: operation.input(proposal).output(z.object({ dismissed: z.boolean() })),
  /** Asks again on a later day. */
  postpone: operation.input(proposal.extend({ until: dateText })).output(z.object({ until: dateText })),
};
