import { z } from "zod";
import { recordId } from "../domain/record";
import { operation } from "./operation";

/** The operations every aggregate has: list, get, create, update, trash, restore. All but list and get can be undone. */
export function recordOperations<Stored extends z.ZodType, Shape extends z.ZodRawShape>(kind: {
  readonly record: Stored;
  readonly fields: z.ZodObject<Shape>;
}) {
  const { record, fields } = kind;
  return {
    list: operation.input(z.object({ trashed: z.boolean().optional() }).optional()).output(z.array(record)),
    get: operation.input(z.object({ id: recordId })).output(record),
    /** `id` may be given by the caller, so that a retried create is recognised and answered with the stored record. */
    create: operation.input(z.object({ id: recordId.optional(), fields: fields.partial() })).output(record),
    /** Changes only the fields given. With `revision`, refuses when the record has moved on. */
    update: operation
      .input(z.object({ id: recordId, revision: z.number().int().positive().optional(), changes: fields.partial() }))
      .output(record),
    trash: operation
      .input(z.object({ ids: z.array(recordId).min(1).max(1000) }))
      .output(z.object({ count: z.number() })),
    restore: operation
      .input(z.object({ ids: z.array(recordId).min(1).max(1000) }))
      .output(z.object({ count: z.number() })),
  };
}
