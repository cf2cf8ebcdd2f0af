import { z } from "zod";
import { draft } from "../../domain/draft";
import { line, recordId } from "../../domain/record";
import { version } from "../../domain/version";
import { operation } from "../operation";

/** A version as a list shows it: without its text. */
export const versionSummary = version.omit({ body: true, plainText: true }).extend({
  /** Length of its plain text in UTF-16 units. */
  length: z.number().int(),
});

export type VersionSummary = z.infer<typeof versionSummary>;

const diffPart = z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() });

export const versionsContract = {
  /** The versions of a draft, or of all drafts, the newest first. */
  list: operation
    .input(z.object({ draftId: recordId.optional(), trashed: z.boolean().optional() }).optional())
    .output(z.array(versionSummary)),
  get: operation.input(z.object({ id: recordId })).output(version),
  /**
   * Keeps a draft's text as a version. A text that is the newest version already makes no other; a `name` then names that one.
   * Without a name it is a pause in writing: no step of undo, and nothing for a draft without words. Answers null for nothing kept.
   */
  keep: operation.input(z.object({ draftId: recordId, name: line(80).optional() })).output(versionSummary.nullable()),
  name: operation.input(z.object({ id: recordId, name: line(80) })).output(versionSummary),
  /** What changed by words from a version to another of the same draft, or to the draft as it is now. */
  compare: operation
    .input(z.object({ id: recordId, withId: recordId.optional() }))
    .output(z.object({ parts: z.array(diffPart), added: z.number().int(), removed: z.number().int() })),
  /** Makes a version the draft's text again, as a new newest version; what was there before is kept as one too (C4). */
  takeBack: operation.input(z.object({ id: recordId })).output(draft),
};
