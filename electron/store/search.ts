import type { SearchHit, SearchKind } from "@shared/api/contract/search";
import type { ReadDb } from "./database";
import { cutExcerpt } from "./search/excerpt";
import { findTitleSpans } from "./search/find-spans";
import { foldText } from "./search/fold-text";
import { matchExpression, termsOf } from "./search/match-expression";
import { pinyinUnits } from "./search/pinyin";
import { matchPinyin, mayBePinyin } from "./search/pinyin-match";
import { readSearchText } from "./search/read-search-text";
import { hintOf } from "./search/search-hint";
import { queuedIds } from "./search/search-queue";
import { indexOf } from "./search/search-schema";
import { SEARCH_KINDS } from "./search/search-sources";

/** What is searched, and how many hits of each kind are wanted. */
export type SearchOptions = {
  readonly kinds?: readonly SearchKind[] | undefined;
  readonly limit?: number | undefined;
};

/** Hits of one kind; `more` says that there are others beyond the limit. */
export type SearchGroup = { readonly kind: SearchKind; readonly hits: SearchHit[]; readonly more: boolean };

/** Whether a record contains the words, and whether its title does by itself. */
type Match = "title" | "text" | undefined;

type Doc = { id: string; units: string };

/**
 * Finds living records that contain every word, in whatever they are written: Chinese of any length, mixed with Latin and
 * digits, and titles also by pinyin or initials. Grouped by kind; hits in the title first, then the latest changed.
 */
export function searchRecords(
  db: ReadDb,
  words: string,
  { kinds = SEARCH_KINDS, limit = 20 }: SearchOptions = {},
): { groups: SearchGroup[] } {
  const terms = termsOf(words);
  if (terms.length === 0) return { groups: [] };
  const groups = SEARCH_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => {
    const hits = findHits(db, kind, terms, limit + 1);
    return { kind, hits: hits.slice(0, limit), more: hits.length > limit };
  });
  return { groups: groups.filter((group) => group.hits.length > 0) };
}

function findHits(db: ReadDb, kind: SearchKind, terms: readonly string[], wanted: number): SearchHit[] {
  const queued = queuedIds(db, kind);
  const seen = new Set(queued);
  const hits: Record<"title" | "text", SearchHit[]> = { title: [], text: [] };
  const look = (id: string, units?: readonly string[]) => {
    const found = readHit(db, kind, id, terms, units);
    if (found) hits[found.match].push(found.hit);
  };
  // What was changed last is not in the index yet.
  for (const id of queued) look(id);
  for (const where of ["title", "anywhere"] as const) {
    const docs = db.iterate<Doc>(docsSql(kind), matchExpression(terms, where));
    for (const { id, units } of docs) {
      if (hits.title.length + (where === "title" ? 0 : hits.text.length) >= wanted) break;
      if (seen.has(id)) continue;
      seen.add(id);
      look(id, units.split(" "));
    }
  }
  return [...hits.title, ...hits.text].slice(0, wanted);
}

/** Documents of an expression, the latest first. */
function docsSql(kind: SearchKind): string {
  const index = indexOf(kind);
  return `SELECT d."id", d."units" FROM "${index}" CROSS JOIN "search_docs" d ON d."doc" = "${index}"."rowid"
    WHERE "${index}" MATCH ? ORDER BY "${index}"."rowid" DESC`;
}

/** The hit that a candidate really is; undefined when it does not contain the words after all. */
function readHit(
  db: ReadDb,
  kind: SearchKind,
  id: string,
  terms: readonly string[],
  units?: readonly string[],
): { readonly match: "title" | "text"; readonly hit: SearchHit } | undefined {
  const read = readSearchText(db, kind, id);
  if (!read) return undefined;
  const { title, text, record } = read;
  const match = matchOf(title, text, units ?? pinyinUnits(title), terms);
  if (!match) return undefined;
  const titleSpans = findTitleSpans(title, terms);
  return { match, hit: { kind, id, title, titleSpans, ...cutExcerpt(text, terms), hint: hintOf(db, kind, record) } };
}

function matchOf(title: string, text: string, units: readonly string[], terms: readonly string[]): Match {
  const foldedTitle = foldText(title);
  const inTitle = (term: string) =>
    foldedTitle.includes(term) || (mayBePinyin(term) && matchPinyin(units, term) !== undefined);
  const others = terms.filter((term) => !inTitle(term));
  if (others.length === 0) return "title";
  const foldedText = foldText(text);
  return others.every((term) => foldedText.includes(term)) ? "text" : undefined;
}
