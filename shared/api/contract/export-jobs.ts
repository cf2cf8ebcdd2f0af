import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { recordId } from "../../domain/record";
import { operation } from "../operation";

/** Under which a caller follows and cancels one call of its own: made by the caller, a new one for each call. */
export const jobId = recordId;

/** What is being done to make a file, in this order; not every file takes every step. */
export const exportPhase = z.enum(["collecting", "pictures", "writing", "printing", "packing"]);

/** Why a picture stays behind: nobody added it yet, its file is gone, broken or cut short, no picture a page may show, or too much for one file. */
export const leftOutReason = z.enum(["not_added", "missing", "damaged", "type", "too_large"]);

/** Something that is not in a file although it belongs there; the rest of the file is whole. */
export const leftOut = z.object({
  /** The message it belongs to; null for a picture that belongs to none. */
  messageId: recordId.nullable(),
  /** When and where that message goes out; empty without one. */
  at: z.string(),
  place: z.string(),
  title: z.string(),
  /** The picture's name. */
  name: z.string(),
  reason: leftOutReason,
});

const exportProgress = z.object({
  kind: z.literal("progress"),
  phase: exportPhase,
  done: z.number().int(),
  /** 0 where nobody can say how much it is. */
  total: z.number().int(),
});

const exportEnd = z.object({
  kind: z.literal("end"),
  outcome: z.enum(["made", "cancelled", "failed"]),
  leftOut: z.array(leftOut),
});

/** What is told of a file that is being made: how far it is, and once, last, how it ended. */
export const exportNews = z.discriminatedUnion("kind", [exportProgress, exportEnd]);

export type ExportPhase = z.infer<typeof exportPhase>;
export type LeftOut = z.infer<typeof leftOut>;
export type LeftOutReason = z.infer<typeof leftOutReason>;
export type ExportProgress = z.infer<typeof exportProgress>;
export type ExportEnd = z.infer<typeof exportEnd>;
export type ExportNews = z.infer<typeof exportNews>;

/** Following the call that makes a file. Whoever asks before that call, or shortly after its end, is told all the same. */
export const exportJobOperations = {
  /** How far it is, as a stream that ends with it. A slow listener is told the latest, not everything. */
  progress: operation.input(z.object({ jobId })).output(eventIterator(exportNews)),
  /** Gives up making it: that call then fails with EXPORT_CANCELLED. False when nothing is being made under this id. */
  cancel: operation.input(z.object({ jobId })).output(z.object({ cancelled: z.boolean() })),
};
