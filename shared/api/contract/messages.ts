import { z } from "zod";
import { channel } from "../../domain/channel";
import { message, messageStatus, messageView } from "../../domain/message";
import { prose, recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { dateText, wallTime } from "../../domain/wall-time";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

/** Which messages: a span of days (both included) and filters; an empty list of ids filters nothing. */
export const messageFilter = z.object({
  from: dateText.optional(),
  to: dateText.optional(),
  groupIds: z.array(recordId).optional(),
  channels: z.array(channel).optional(),
  staffIds: z.array(recordId).optional(),
  voiceIds: z.array(recordId).optional(),
  activityId: recordId.optional(),
  draftId: recordId.optional(),
  statuses: z.array(messageStatus).optional(),
  trashed: z.boolean().optional(),
  limit: z.number().int().min(1).max(20_000).optional(),
});

export type MessageFilter = z.infer<typeof messageFilter>;

const one = z.object({ id: recordId });

export const messagesContract = {
  ...recordOperations(recordKinds.messages),
  list: operation.input(messageFilter).output(z.array(message)),
  /** Messages as they will be pasted, in time order. */
  views: operation.input(messageFilter).output(z.array(messageView)),
  view: operation.input(one).output(messageView),
  /**
   * Today's messages and those overdue from earlier days, in time order. Of the overdue ones the latest `overdueLimit`
   * come (200 when absent), and `overdueCount` says how many there are.
   */
  today: operation
    .input(
      z
        .object({
          date: dateText.optional(),
          staffId: recordId.optional(),
          voiceId: recordId.optional(),
          overdueLimit: z.number().int().min(0).max(20_000).optional(),
        })
        .optional(),
    )
    .output(
      z.object({
        now: wallTime,
        date: dateText,
        overdue: z.array(messageView),
        overdueCount: z.number().int(),
        due: z.array(messageView),
      }),
    ),
  /** Marks it copied and answers with the text that goes on the clipboard. */
  copy: operation.input(one).output(messageView),
  /** Ticks it off: freezes text, time and person. */
  markSent: operation.input(z.object({ id: recordId, staffId: recordId.nullable().optional() })).output(message),
  skip: operation.input(z.object({ id: recordId, reason: z.string().min(1).max(200) })).output(message),
  postpone: operation.input(z.object({ id: recordId, minutes: z.number().int().min(1).max(10_080) })).output(message),
  /** Takes a tick or a skip back. */
  reopen: operation.input(one).output(message),
  /** What two messages of one place would say as one: their texts in turn, and the pictures of both. */
  joinPreview: operation
    .input(z.object({ id: recordId, otherId: recordId }))
    .output(z.object({ text: z.string(), mediaIds: z.array(recordId) })),
  /** Makes two messages of one place one, in one step: the first says both, or `text`; the other goes into the trash. */
  join: operation.input(z.object({ id: recordId, otherId: recordId, text: prose().optional() })).output(message),
  duplicate: operation.input(z.object({ id: recordId, at: wallTime.optional() })).output(message),
};
