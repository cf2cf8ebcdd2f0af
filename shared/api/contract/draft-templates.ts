import { z } from "zod";
import { draft, draftKind } from "../../domain/draft";
import { draftTemplate, draftTemplateFields } from "../../domain/draft-template";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";
import { entryKey, libraryEntry } from "./library-entry";

const draftTemplateEntry = libraryEntry.extend({ template: draftTemplateFields });

export type DraftTemplateEntry = z.infer<typeof draftTemplateEntry>;

export const draftTemplatesContract = {
  /** `list` and the rest are about the user's own records. */
  ...recordOperations(recordKinds.draftTemplates),
  /** Every template there is, own ones first; `words` finds in its texts, and its name by pinyin too. Needs no workspace. */
  bank: operation
    .input(z.object({ kind: draftKind.optional(), words: z.string().max(200).optional() }).optional())
    .output(z.array(draftTemplateEntry)),
  /** A shipped template as a record of one's own, to be changed; the own one itself when there is one already. */
  makeOwn: operation.input(entryKey).output(draftTemplate),
  /** A new draft with the template's copy, its brief as note. */
  begin: operation
    .input(
      entryKey.extend({
        activityId: recordId.nullable().optional(),
        productIds: z.array(recordId).max(500).optional(),
      }),
    )
    .output(draft),
  /** A draft's copy as a template of one's own. */
  keep: operation.input(z.object({ draftId: recordId })).output(draftTemplate),
};
