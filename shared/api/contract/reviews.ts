import { z } from "zod";
import { recordId } from "../../domain/record";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";
import { jobId } from "./export-jobs";

/**
 * Why an approval or an edit has no effect. ready: it is 待发 already. published: the draft is 已发. sent: the message has gone
 * out or was skipped. noValue: its value for members is missing (S1). textOfDraft: a message's text is that of its draft.
 */
const hindrance = z.enum(["ready", "published", "sent", "noValue", "textOfDraft"]);

/** What a reviewer says of one draft or message, beside what it says now. */
const suggestion = z.object({
  kind: z.enum(["drafts", "messages"]),
  id: recordId,
  title: z.string(),
  verdict: z.enum(["approve", "change", "none"]),
  comment: z.string(),
  /** The text as it stands now; null when the item is gone. */
  current: z.string().nullable(),
  /** The text as it would be with the reviewer's edit merged in; null without an edit. */
  suggested: z.string().nullable(),
  /** same: nothing to do. open: something to accept. clash: edited at the same place here since. gone: not here any more. */
  state: z.enum(["same", "open", "clash", "gone"]),
  /** Why part of it changes nothing here; null when all of it does. */
  hindrance: hindrance.nullable(),
});

export type Hindrance = z.infer<typeof hindrance>;
export type Suggestion = z.infer<typeof suggestion>;

const pasted = z.object({ text: z.string().min(1).max(20_000_000) });

export const reviewsContract = {
  /** One page for a reviewer: drafts, or the messages of some days; opens in any browser, needs no account. */
  export: operation
    .input(
      z.object({
        draftIds: z.array(recordId).max(500).optional(),
        from: dateText.optional(),
        to: dateText.optional(),
        groupIds: z.array(recordId).optional(),
        jobId: jobId.optional(),
      }),
    )
    .output(z.file()),
  /** What a reviewer sent back, as suggestions. Writes nothing. */
  preview: operation.input(pasted).output(z.object({ reviewer: z.string(), suggestions: z.array(suggestion) })),
  /** Accepts suggestions as one step: text, approval (待发), comment (into the note). All that are open unless some are named. */
  apply: operation
    .input(pasted.extend({ ids: z.array(recordId).max(5000).optional(), takeClashes: z.boolean().optional() }))
    .output(z.object({ changed: z.number().int() })),
};
