import type { LibraryUse, UsesOfEntry } from "@shared/api/contract/library-entry";
import { findPassages, indexPassages, type KnownText } from "@shared/domain/copy-passages";
import { textsOfSnippet } from "@shared/domain/snippet";
import { selectDraftTexts, selectMessageTexts, selectPictureUses } from "../../store/library";
import { listRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { listSnippetBank } from "./snippet-bank";

/** Uses that are named one by one; the others are counted. */
const NAMED = 50;

/** Where snippets stand. They are known by their words: whoever pastes one from elsewhere has used it too. */
export function snippetUses(store: Store): UsesOfEntry[] {
  const known = listSnippetBank(store).map(({ key, snippet }) => ({ id: key, text: textsOfSnippet(snippet) }));
  return textUses(store, known);
}

/** Where quotes stand, in whole or in part. */
export function quoteUses(store: Store): UsesOfEntry[] {
  return textUses(store, listRecords(store.db, "quotes"));
}

/** Where pictures stand: in drafts, at messages, as what shows a quote. */
export function pictureUses(store: Store): UsesOfEntry[] {
  const uses = selectPictureUses(store.db).map(({ mediaId, ...use }): [string, LibraryUse] => [mediaId, use]);
  return gathered(uses);
}

function textUses(store: Store, known: readonly KnownText[]): UsesOfEntry[] {
  if (known.length === 0) return [];
  const index = indexPassages(known);
  const places = [...selectDraftTexts(store.db), ...selectMessageTexts(store.db)];
  return gathered(
    places.flatMap(({ text, ...use }) =>
      [...new Set(findPassages(text, index).map(({ id }) => id))].map((id): [string, LibraryUse] => [id, use]),
    ),
  );
}

function gathered(uses: readonly [string, LibraryUse][]): UsesOfEntry[] {
  return [...Map.groupBy(uses, ([key]) => key)].map(([key, pairs]) => {
    const sorted = pairs.map(([, use]) => use).sort(latestFirst);
    const lastUsed = sorted[0]?.at ?? null;
    return { key, lastUsed, count: sorted.length, uses: sorted.slice(0, NAMED) };
  });
}

function latestFirst(a: LibraryUse, b: LibraryUse): number {
  const [left, right] = [a.at ?? "", b.at ?? ""];
  return left < right ? 1 : left > right ? -1 : 0;
}
