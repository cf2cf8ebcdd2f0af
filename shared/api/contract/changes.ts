import { z } from "zod";
import { recordId } from "../../domain/record";
import { RECORD_KINDS } from "../../domain/record-kinds";
import { operation } from "../operation";

/** What a transaction did, as a code and its subject; the screen makes the sentence. */
const changeLabel = z.object({ code: z.string(), subject: z.string() });

const step = z.object({ txnId: z.string(), label: changeLabel, at: z.string(), changes: z.number().int() });

const recordKind = z.enum(RECORD_KINDS);

/** The change log: undo and redo across restarts, history of any record, trash. */
export const changesContract = {
  state: operation.output(z.object({ undo: step.nullable(), redo: step.nullable() })),
  undo: operation.output(z.object({ undone: step })),
  redo: operation.output(z.object({ redone: step })),
  /** The latest transactions of the workspace, or of one record, newest first. */
  history: operation
    .input(
      z.object({
        kind: recordKind.optional(),
        id: recordId.optional(),
        limit: z.number().int().min(1).max(500).optional(),
      }),
    )
    .output(
      z.array(
        step.extend({
          state: z.enum(["done", "undone"]),
          rows: z.array(
            z.object({
              kind: z.string(),
              id: z.string(),
              op: z.enum(["insert", "update", "delete"]),
              fields: z.array(z.object({ name: z.string(), before: z.unknown(), after: z.unknown() })),
            }),
          ),
        }),
      ),
    ),
  /** What lies in the trash, newest first; emptied by itself after 30 days. */
  trash: operation.output(
    z.array(z.object({ kind: recordKind, id: recordId, title: z.string(), trashedAt: z.string() })),
  ),
};
