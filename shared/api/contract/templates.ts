import { z } from "zod";
import { activityTemplate, activityTemplateFields } from "../../domain/activity-template";
import { recordId } from "../../domain/record";
import { recordKinds } from "../../domain/record-kinds";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";

/** A template to choose: shipped with the app, the user's own, or a shipped one as the user has changed it. */
const templateEntry = z.object({
  origin: z.enum(["shipped", "own", "changed"]),
  /** The record of the user's own; null for a shipped one. */
  id: recordId.nullable(),
  template: activityTemplateFields,
  /** Where a shipped one comes from, and as of when. */
  source: z.string().nullable(),
  asOf: z.string().nullable(),
});

export type TemplateEntry = z.infer<typeof templateEntry>;

const byKey = z.object({ key: activityTemplateFields.shape.key });

export const templatesContract = {
  ...recordOperations(recordKinds.templates),
  /** Every template there is, also without a workspace: then the shipped ones. */
  list: operation.output(z.array(templateEntry)),
  /** The user's own records. */
  own: operation.input(z.object({ trashed: z.boolean().optional() }).optional()).output(z.array(activityTemplate)),
  /** A shipped template as a record of the user's own, to be changed; the own one itself when there is one already. */
  makeOwn: operation.input(byKey).output(activityTemplate),
  /** The same template once more under a key of its own. */
  duplicate: operation.input(byKey).output(activityTemplate),
  /** All templates as one JSON file. */
  exportAll: operation.output(z.file()),
  /** Takes such a file in as one step: all of it or, when anything in it is wrong, nothing. */
  importAll: operation
    .input(z.object({ file: z.file() }))
    .output(z.object({ created: z.number().int(), updated: z.number().int(), same: z.number().int() })),
};
