import { z } from "zod";

/** Id of any record: a UUIDv7 in text, made by the caller so that a retried insert is recognised. */
export const recordId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** What every stored record carries beside its own fields. */
const recordBase = z.object({
  id: recordId,
  /** Grows by one with every change; order is by revision, never by clock. */
  revision: z.number().int().positive(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** When it went to the trash; null while it lives. */
  trashedAt: z.string().nullable(),
});

export type RecordBase = z.infer<typeof recordBase>;

/** The schema of a stored record: its own fields plus id, revision and dates. */
export function recordOf<Fields extends z.ZodRawShape>(fields: z.ZodObject<Fields>) {
  return recordBase.extend(fields.shape);
}

/** One line of text: trimmed, without line breaks, at most `max` UTF-16 units. */
export const line = (max = 200) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replace(/\s*\n\s*/g, " ").trim());

/** Free text of up to `max` UTF-16 units. */
export const prose = (max = 20_000) => z.string().max(max);

/** A list of short labels without blanks or repeats. */
export const labels = z
  .array(z.string().max(60))
  .max(100)
  .transform((list) => [...new Set(list.map((label) => label.trim()).filter(Boolean))]);

/** Ids of other records, without repeats. */
export const references = z
  .array(recordId)
  .max(500)
  .transform((ids) => [...new Set(ids)]);
