import type { DraftSummary } from "@shared/api/contract/drafts";
import type { DraftKind, DraftStatus } from "@shared/domain/draft";
import { type Condition, condition, equals, isTrashed, joinConditions } from "./conditions";
import type { ReadDb } from "./database";
import { formatDraftCursor, parseDraftCursor } from "./draft-cursor";
import { countFacet, type DraftFacet, selectFacetCounts } from "./draft-facets";
import { decodeRow, type RawRow } from "./row-codec";
import { findIdsWithWords } from "./search/find-ids-with-words";

/** Which drafts, and which page of them. */
export type DraftFilter = {
  readonly status?: DraftStatus | undefined;
  readonly kind?: DraftKind | undefined;
  readonly tag?: string | undefined;
  readonly evergreen?: boolean | undefined;
  readonly words?: string | undefined;
  /** True: no living message takes its text from it, skipped ones aside. False: one does. */
  readonly unplanned?: boolean | undefined;
  readonly trashed?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
};

/** A page of drafts with what the filters need. */
export type DraftPage = {
  readonly items: DraftSummary[];
  readonly next: string | null;
  /** How many drafts pass the filter, over all pages. */
  readonly total: number;
  /** Of all living (or all trashed) drafts, whatever else is filtered. */
  readonly statusCounts: Record<string, number>;
  readonly tags: { tag: string; count: number }[];
};

const EXCERPT_LENGTH = 120;

/** Tags offered as filters at most; nobody reads a longer list. */
const TAGS_OFFERED = 200;

/** From so many hits on it is faster to walk through the page's order and look each draft up than to fetch and sort them all. */
const MANY_HITS = 1000;

/** Whether a message takes its text from a draft; one that was skipped or trashed does not count. */
const IS_PLANNED = `EXISTS (SELECT 1 FROM "messages" WHERE "draftId" = "drafts"."id" AND "trashedAt" IS NULL
  AND "status" <> 'skipped')`;

const SUMMARY = `"id", "revision", "updatedAt", "title", "kind", "status", "channel", "tags", "memberValue", "voiceId",
  "tierId", "personaId", "activityId", "ownerStaffId", "evergreen", substr("plainText", 1, ${EXCERPT_LENGTH}) AS "excerpt"`;

/** One page of drafts, the newest change first. It goes on from the place of the last item, so a late page costs what the first does. */
export function selectDraftPage(db: ReadDb, filter: DraftFilter): DraftPage {
  const { trashed = false, limit = 50 } = filter;
  const words = wordsOf(db, filter);
  const conditions = [...conditionsOf(filter), ...words.conditions];
  const cursor = parseDraftCursor(filter.cursor);
  const page = cursor ? [condition(`("updatedAt", "id") < (?, ?)`, cursor.updatedAt, cursor.id)] : [];
  const { sql, params } = joinConditions([...conditions, ...page]);
  const rows = db.all<RawRow>(
    `SELECT ${SUMMARY} FROM "drafts" WHERE ${sql} ORDER BY "updatedAt" DESC, "id" DESC LIMIT ?`,
    ...params,
    limit + 1,
  );
  const items = rows.slice(0, limit).map((row) => decodeRow("drafts", row) as unknown as DraftSummary);
  const last = items.at(-1);
  const statuses = selectFacetCounts(db, "status", trashed, -1);
  return {
    items,
    next: rows.length > limit && last ? formatDraftCursor(last) : null,
    total: knownTotal(db, filter, words.count) ?? countDrafts(db, conditions),
    statusCounts: Object.fromEntries(statuses.map(({ value, count }) => [value, count])),
    tags: selectFacetCounts(db, "tag", trashed, TAGS_OFFERED).map(({ value, count }) => ({ tag: value, count })),
  };
}

function conditionsOf({ trashed, status, kind, tag, unplanned, evergreen }: DraftFilter): Condition[] {
  return [
    isTrashed(trashed),
    ...equals("status", status),
    ...equals("kind", kind),
    ...(evergreen ? [condition(`json_extract("evergreen", '$.on') = 1`)] : []),
    // A tag stands in the list as JSON writes it, with its quotes: no other text can look like it.
    ...(tag === undefined ? [] : [condition(`instr("tags", ?) > 0`, JSON.stringify(tag))]),
    ...(unplanned === undefined ? [] : [condition(`${unplanned ? "NOT " : ""}${IS_PLANNED}`)]),
  ];
}

/** What the words demand, and how many drafts have them where that is known. The trash is not indexed: it is small, and read through. */
function wordsOf(db: ReadDb, { words, trashed }: DraftFilter): { conditions: Condition[]; count?: number } {
  const sought = words?.trim().toLowerCase();
  if (!sought) return { conditions: [] };
  if (trashed) return { conditions: [condition(`instr(lower("title" || char(10) || "plainText"), ?) > 0`, sought)] };
  const ids = findIdsWithWords(db, "drafts", words);
  if (!ids) return { conditions: [] };
  // The plus keeps SQLite from fetching the drafts by their ids.
  const column = ids.length > MANY_HITS ? `+"id"` : `"id"`;
  const isFound = condition(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
  return { conditions: [isFound], count: ids.length };
}

/** The counters know the number when at most one thing is filtered. */
function knownTotal(db: ReadDb, filter: DraftFilter, withWords: number | undefined): number | undefined {
  const { status, kind, tag, words, unplanned, trashed = false } = filter;
  if (unplanned !== undefined || filter.evergreen) return undefined;
  const facets = Object.entries({ status, kind, tag }).filter(([, value]) => value !== undefined);
  const [facet] = facets as [DraftFacet, string][];
  if (words?.trim()) return facets.length === 0 ? withWords : undefined;
  if (facets.length > 1) return undefined;
  if (facet) return countFacet(db, facet[0], trashed, facet[1]);
  return selectFacetCounts(db, "status", trashed, -1).reduce((sum, { count }) => sum + count, 0);
}

function countDrafts(db: ReadDb, conditions: readonly Condition[]): number {
  const { sql, params } = joinConditions(conditions);
  return db.get<{ n: number }>(`SELECT count(*) AS "n" FROM "drafts" WHERE ${sql}`, ...params)?.n ?? 0;
}
