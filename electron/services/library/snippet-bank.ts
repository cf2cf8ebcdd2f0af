import shippedFile from "@resources/snippets.json";
import type { SnippetEntry } from "@shared/api/contract/snippets";
import { QunceError } from "@shared/api/errors";
import { type Snippet, type SnippetKind, shippedSnippet, snippetFields } from "@shared/domain/snippet";
import { dateText } from "@shared/domain/wall-time";
import { z } from "zod";
import { insertRecord, listRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { getLiving } from "../change-record";
import { bankOf } from "./bank";
import { matchesWords } from "./matches-words";

const shippedFileShape = z.object({ asOf: dateText, source: z.string(), snippets: z.array(shippedSnippet) });

let shipped: z.infer<typeof shippedFileShape> | undefined;

/** The snippets that come with the app: dated data. */
export function shippedSnippets(): z.infer<typeof shippedFileShape> {
  shipped ??= shippedFileShape.parse(shippedFile);
  return shipped;
}

/** Every snippet there is, of a kind and with some words where they are given; the shipped ones alone without a workspace. */
export function listSnippetBank(
  store: Store | undefined,
  { kind, words = "" }: { kind?: SnippetKind | undefined; words?: string | undefined } = {},
): SnippetEntry[] {
  const { asOf, snippets } = shippedSnippets();
  const own = store ? listRecords(store.db, "snippets") : [];
  return bankOf(snippets, own)
    .map((entry): SnippetEntry => {
      if (entry.origin !== "shipped") {
        return { ...without(entry), asOf: null, snippet: snippetFields.parse(entry.item) };
      }
      const { key: _key, steps, ...fields } = entry.item;
      const snippet = {
        ...fields,
        voiceId: null,
        steps: steps.map((step) => ({ ...step, voiceId: null })),
        standsFor: "",
      };
      return { ...without(entry), asOf, snippet };
    })
    .filter(({ snippet }) => kind === undefined || snippet.kind === kind)
    .filter(({ snippet: { title, question, text, tags, steps } }) =>
      matchesWords(words, title, [question, text, ...tags, ...steps.map((step) => step.text)]),
    );
}

/** A shipped snippet as a record of one's own that stands in its place. Throws NOT_FOUND. */
export function makeSnippetOwn(store: Store, key: string): Snippet {
  const entry = listSnippetBank(store).find((each) => each.key === key);
  if (!entry) throw new QunceError("NOT_FOUND");
  if (entry.id !== null) return getLiving(store, "snippets", entry.id);
  return store.write({ code: "snippets.create", subject: entry.snippet.title }, (tx) =>
    insertRecord(tx, "snippets", store.newId(), { ...entry.snippet, standsFor: key }),
  );
}

function without<Entry extends { readonly item: unknown }>({ item: _item, ...entry }: Entry): Omit<Entry, "item"> {
  return entry;
}
