import type { SearchKind } from "@shared/api/contract/search";
import { type Condition, condition } from "../conditions";
import type { ReadDb } from "../database";
import { foldText } from "./fold-text";
import { termsOf, textExpression } from "./match-expression";
import { readSearchText } from "./read-search-text";
import { queuedIds } from "./search-queue";
import { indexOf } from "./search-schema";

/** The condition that a living record contains every word, for lists that filter by words; empty words filter nothing. */
export function containsWords(db: ReadDb, kind: SearchKind, words: string | undefined): Condition[] {
  const terms = termsOf(words ?? "");
  if (terms.length === 0) return [];
  const queued = queuedIds(db, kind);
  const found = queued.filter((id) => {
    const read = readSearchText(db, kind, id);
    const folded = read && `${foldText(read.title)}\n${foldText(read.text)}`;
    return terms.every((term) => folded?.includes(term));
  });
  const sql = `("id" IN (SELECT value FROM json_each(?)) OR ("id" NOT IN (SELECT value FROM json_each(?)) AND "id" IN (
    SELECT d."id" FROM "${indexOf(kind)}" JOIN "search_docs" d ON d."doc" = "${indexOf(kind)}"."rowid"
    WHERE "${indexOf(kind)}" MATCH ?)))`;
  return [condition(sql, JSON.stringify(found), JSON.stringify(queued), textExpression(terms))];
}
