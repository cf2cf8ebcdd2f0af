import { z } from "zod";
import { draft, draftKind, draftStatus } from "../../domain/draft";
import { message } from "../../domain/message";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { wallTime } from "../../domain/wall-time";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";
import { draftFileOperations } from "./draft-files";

/** A draft as a list shows it: without its body. */
export const draftSummary = draft
  .pick({
    id: true,
    revision: true,
    updatedAt: true,
    title: true,
    kind: true,
    status: true,
    channel: true,
    tags: true,
    memberValue: true,
    voiceId: true,
    tierId: true,
    personaId: true,
    activityId: true,
    ownerStaffId: true,
    evergreen: true,
  })
  .extend({ excerpt: z.string() });

export type DraftSummary = z.infer<typeof draftSummary>;

export const draftsContract = {
  ...recordOperations(recordKinds.drafts),
  ...draftFileOperations,
  /** One page of drafts, newest change first; `cursor` is the `next` of the page before. */
  list: operation
    .input(
      z.object({
        status: draftStatus.optional(),
        kind: draftKind.optional(),
        tag: z.string().optional(),
        words: z.string().max(200).optional(),
        /** Only the evergreen pool. */
        evergreen: z.boolean().optional(),
        /** Only drafts that no message is planned of (true), or only those that one is (false). */
        unplanned: z.boolean().optional(),
        trashed: z.boolean().optional(),
        limit: z.number().int().min(1).max(500).optional(),
        cursor: z.string().optional(),
      }),
    )
    .output(
      z.object({
        items: z.array(draftSummary),
        next: z.string().nullable(),
        total: z.number(),
        /** How many drafts each status and tag has, for the filters. */
        statusCounts: z.record(z.string(), z.number()),
        tags: z.array(z.object({ tag: z.string(), count: z.number() })),
      }),
    ),
  /** Moves a draft along 收集→撰写→审核→待发→已发; 待发 and 已发 need a value for members or a waiver. */
  setStatus: operation
    .input(z.object({ id: recordId, status: draftStatus, valueWaiver: z.string().max(200).optional() }))
    .output(draft),
  duplicate: operation.input(z.object({ id: recordId })).output(draft),
  /** Puts text of the library at the end of a draft, as paragraphs of its own. */
  append: operation.input(z.object({ id: recordId, text: z.string().min(1).max(20_000) })).output(draft),
  /** Plans a draft: one message for each group, or a single one without, as one step. Ready when the draft is. */
  plan: operation
    .input(
      z.object({
        id: recordId,
        groupIds: z.array(recordId).max(100),
        at: wallTime,
        /** Who speaks; the draft's own voice unless given. */
        voiceId: recordId.nullable().optional(),
        staffId: recordId.nullable().optional(),
      }),
    )
    .output(z.array(message)),
};
