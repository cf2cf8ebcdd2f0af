import { z } from "zod";
import { adaptation } from "../../domain/adaptation";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

export const adaptationsContract = {
  ...recordOperations(recordKinds.adaptations),
  /** Of one draft or of all, in the order they were made. */
  list: operation
    .input(z.object({ draftId: recordId.optional(), trashed: z.boolean().optional() }).optional())
    .output(z.array(adaptation)),
  /** Lets it take the draft's text again: what it said of its own goes, which can be undone. */
  inherit: operation.input(z.object({ id: recordId })).output(adaptation),
  /**
   * Brings what changed in the draft since into the adaptation, paragraph by paragraph. `choices` are for the places where
   * the draft changed, in order: its paragraphs or those of the adaptation; places without one are taken from the draft where
   * only the draft changed. Throws INVALID_INPUT while a place that both changed has no choice, and NOT_FOUND.
   */
  sync: operation
    .input(
      z.object({
        id: recordId,
        choices: z
          .array(z.enum(["mine", "theirs"]).nullable())
          .max(2000)
          .optional(),
        /** What the choices were made on; refused when the draft or the adaptation has moved on since. */
        revision: z.number().int().positive().optional(),
        draftRevision: z.number().int().positive().optional(),
      }),
    )
    .output(adaptation),
};
