import { z } from "zod";
import { recordKinds } from "../../domain/record-kinds";
import { snippet, snippetFields, snippetKind } from "../../domain/snippet";
import { operation } from "../operation";
import { recordOperations } from "../record-operations";
import { entryKey, libraryEntry, usesOfEntry } from "./library-entry";

const snippetEntry = libraryEntry.extend({ snippet: snippetFields });

export type SnippetEntry = z.infer<typeof snippetEntry>;

export const snippetsContract = {
  /** `list` and the rest are about the user's own records. */
  ...recordOperations(recordKinds.snippets),
  /** Every snippet there is, own ones first; `words` finds in all its texts, and its title by pinyin too. Needs no workspace. */
  bank: operation
    .input(z.object({ kind: snippetKind.optional(), words: z.string().max(200).optional() }).optional())
    .output(z.array(snippetEntry)),
  /** Where snippets stand in drafts and in messages with a text of their own; those used nowhere are left out. */
  uses: operation.output(z.array(usesOfEntry)),
  /** A shipped snippet as a record of one's own, to be changed; the own one itself when there is one already. */
  makeOwn: operation.input(entryKey).output(snippet),
};
