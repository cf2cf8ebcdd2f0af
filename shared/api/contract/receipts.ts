import { z } from "zod";
import { recordId } from "../../domain/record";
import { wallTime } from "../../domain/wall-time";
import { operation } from "../operation";

/** What a receipt does to one message. */
const receiptChange = z.object({
  messageId: recordId,
  title: z.string(),
  at: wallTime.nullable(),
  groupName: z.string().nullable(),
  /** sent: ticked off now. noted: its remark is new. same: known already. settled: skipped here. gone: not here any more. */
  effect: z.enum(["sent", "noted", "same", "settled", "gone"]),
  sentAt: wallTime.nullable(),
  remark: z.string(),
});

export type ReceiptChange = z.infer<typeof receiptChange>;

const pasted = z.object({ text: z.string().min(1).max(2_000_000) });

export const receiptsContract = {
  /** What a receipt from a pack's page would change. Writes nothing. */
  preview: operation.input(pasted).output(z.object({ changes: z.array(receiptChange) })),
  /** Takes a receipt in as one step; the same one a second time changes nothing. */
  apply: operation.input(pasted).output(z.object({ changes: z.array(receiptChange), changed: z.number().int() })),
};
