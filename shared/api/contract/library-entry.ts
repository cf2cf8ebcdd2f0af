import { z } from "zod";
import { recordId } from "../../domain/record";

/** Where an entry of the library comes from: shipped with the app, one's own, or a shipped one as it was changed. */
export const entryOrigin = z.enum(["shipped", "own", "changed"]);

/** What every entry of the library says of itself beside its content. */
export const libraryEntry = z.object({
  origin: entryOrigin,
  /** The shipped one's name, also of the record that stands for it; a record's id for one that stands for none. */
  key: z.string(),
  /** The record of one's own; null for a shipped one. */
  id: recordId.nullable(),
  /** As of when a shipped one holds. */
  asOf: z.string().nullable(),
});

export const entryKey = z.object({ key: z.string().max(60) });

/** Where something of the library was used. */
const libraryUse = z.object({
  kind: z.enum(["drafts", "messages", "quotes"]),
  id: recordId,
  title: z.string(),
  /** When it goes or went out, as wall time; null for a draft that no message is planned of, and for a quote. */
  at: z.string().nullable(),
});

/** The uses of one entry, the latest first, and the latest time it goes or went out. */
export const usesOfEntry = z.object({
  key: z.string(),
  lastUsed: z.string().nullable(),
  count: z.number().int(),
  uses: z.array(libraryUse),
});

export type EntryOrigin = z.infer<typeof entryOrigin>;
export type LibraryUse = z.infer<typeof libraryUse>;
export type UsesOfEntry = z.infer<typeof usesOfEntry>;
