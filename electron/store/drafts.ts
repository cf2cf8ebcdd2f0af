import type { DraftSummary } from "@shared/api/contract/drafts";
import type { DraftKind, DraftStatus } from "@shared/domain/draft";
import { type Condition, condition, equals, isTrashed, joinConditions } from "./conditions";
import type { ReadDb } from "./database";
import { formatDraftCursor, parseDraftCursor } from "./draft-cursor";
import { selectDraftFacets } from "./draft-facets";
import { decodeRow, type RawRow } from "./row-codec";
import { containsWords } from "./search/contains-words";

/** Which drafts, and which page of them. */
export type DraftFilter = {
  readonly status?: DraftStatus | undefined;
  readonly kind?: DraftKind | undefined;
  readonly tag?: string | undefined;
  readonly words?: string | undefined;
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

const SUMMARY = `"id", "revision", "updatedAt", "title", "kind", "status", "channel", "tags", "memberValue", "voiceId",
  "tierId", "personaId", "activityId", "ownerStaffId", substr("plainText", 1, ${EXCERPT_LENGTH}) AS "excerpt"`;

/** One page of drafts, the newest change first. It goes on from the place of the last item, so a late page costs what the first does. */
export function selectDraftPage(db: ReadDb, filter: DraftFilter): DraftPage {
  const { trashed = false, limit = 50 } = filter;
  const conditions = conditionsOf(db, filter);
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
  const facets = selectDraftFacets(db, trashed);
  return {
    items,
    next: rows.length > limit && last ? formatDraftCursor(last) : null,
    total: countDrafts(db, filter, facets, conditions),
    statusCounts: Object.fromEntries(facets.status),
    tags: [...facets.tag].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count),
  };
}

function conditionsOf(db: ReadDb, { trashed, status, kind, tag, words }: DraftFilter): Condition[] {
  return [
    isTrashed(trashed),
    ...equals("status", status),
    ...equals("kind", kind),
    ...(tag === undefined ? [] : [condition(`instr("tags", ?) > 0`, JSON.stringify(tag))]),
    ...(trashed ? trashContains(words) : containsWords(db, "drafts", words)),
  ];
}

/** The trash is not indexed: it is small, and read through. */
function trashContains(words: string | undefined): Condition[] {
  const sought = words?.trim().toLowerCase();
  return sought ? [condition(`instr(lower("title" || char(10) || "plainText"), ?) > 0`, sought)] : [];
}

/** Without words the counters know the number, as long as at most one filter is set; everything else is counted. */
function countDrafts(
  db: ReadDb,
  { status, kind, tag, words }: DraftFilter,
  facets: ReturnType<typeof selectDraftFacets>,
  conditions: readonly Condition[],
): number {
  const set = [status, kind, tag].filter((value) => value !== undefined);
  if (!words?.trim() && set.length === 0) return sum(facets.status);
  if (!words?.trim() && set.length === 1) {
    if (status !== undefined) return facets.status.get(status) ?? 0;
    if (kind !== undefined) return facets.kind.get(kind) ?? 0;
    if (tag !== undefined) return facets.tag.get(tag) ?? 0;
  }
  const { sql, params } = joinConditions(conditions);
  return db.get<{ n: number }>(`SELECT count(*) AS "n" FROM "drafts" WHERE ${sql}`, ...params)?.n ?? 0;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0);
}
