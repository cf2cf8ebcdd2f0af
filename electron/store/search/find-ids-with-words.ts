import type { SearchKind } from "@shared/api/contract/search";
import type { ReadDb } from "../database";
import { foldText } from "./fold-text";
import { termsOf, textExpression } from "./match-expression";
import { readSearchText } from "./read-search-text";
import { queuedIds } from "./search-queue";
import { indexOf } from "./search-schema";

/** Ids of the living records of a kind that contain every word, for lists that filter by words; undefined when there are no words. */
export function findIdsWithWords(db: ReadDb, kind: SearchKind, words: string | undefined): string[] | undefined {
  const terms = termsOf(words ?? "");
  if (terms.length === 0) return undefined;
  const queued = new Set(queuedIds(db, kind));
  const index = indexOf(kind);
  const indexed = db
    .all<{ id: string }>(
      `SELECT d."id" FROM "${index}" CROSS JOIN "search_docs" d ON d."doc" = "${index}"."rowid" WHERE "${index}" MATCH ?`,
      textExpression(terms),
    )
    .map(({ id }) => id)
    .filter((id) => !queued.has(id));
  return [...indexed, ...[...queued].filter((id) => containsTerms(db, kind, id, terms))];
}

function containsTerms(db: ReadDb, kind: SearchKind, id: string, terms: readonly string[]): boolean {
  const read = readSearchText(db, kind, id);
  if (!read) return false;
  const folded = [foldText(read.title), foldText(read.text)];
  return terms.every((term) => folded.some((piece) => piece.includes(term)));
}
