import type { ReadDb } from "./database";
import type { Trigger } from "./log-triggers";

/** Counters of how many drafts have each status, kind and tag: kept by triggers, because counting 100,000 rows for every list is not instant. */
export const draftFacetsSchema: readonly string[] = [
  `CREATE TABLE "draft_facets" (
    "facet" TEXT NOT NULL, "value" TEXT NOT NULL, "trashed" INTEGER NOT NULL, "n" INTEGER NOT NULL,
    PRIMARY KEY ("facet", "value", "trashed")
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX "draft_facets_count" ON "draft_facets" ("facet", "trashed", "n" DESC)`,
];

const facetsOf = (row: "OLD" | "NEW" | "d") => `SELECT 'status' AS "facet", ${row}."status" AS "value"
    UNION ALL SELECT 'kind', ${row}."kind"
    UNION ALL SELECT DISTINCT 'tag', "value" FROM json_each(${row}."tags")`;

const count = (row: "OLD" | "NEW", by: 1 | -1) => `INSERT INTO "draft_facets" ("facet", "value", "trashed", "n")
    SELECT "facet", "value", ${row}."trashedAt" IS NOT NULL, ${by} FROM (${facetsOf(row)}) WHERE true
    ON CONFLICT ("facet", "value", "trashed") DO UPDATE SET "n" = "n" + excluded."n";`;

/** Triggers that keep the counters true, whoever changes a draft: a person, undo, a restore. */
export const draftFacetTriggers: readonly Trigger[] = [
  trigger("insert", "INSERT", count("NEW", 1)),
  trigger("update", `UPDATE OF "status", "kind", "tags", "trashedAt"`, count("OLD", -1), count("NEW", 1)),
  trigger("delete", "DELETE", count("OLD", -1)),
];

/** Fills the counters from the drafts, after they were dropped. */
export const fillDraftFacets = `INSERT INTO "draft_facets" ("facet", "value", "trashed", "n")
  SELECT "facet", "value", "trashed", count(*) FROM (
    SELECT 'status' AS "facet", "status" AS "value", "trashedAt" IS NOT NULL AS "trashed" FROM "drafts"
    UNION ALL SELECT 'kind', "kind", "trashedAt" IS NOT NULL FROM "drafts"
    UNION ALL SELECT 'tag', t."value", d."trashedAt" IS NOT NULL
      FROM "drafts" d, (SELECT DISTINCT d2."id", j."value" FROM "drafts" d2, json_each(d2."tags") j) t WHERE t."id" = d."id"
  ) GROUP BY 1, 2, 3`;

export type DraftFacet = "status" | "kind" | "tag";

/** A value of a facet, and how many drafts have it. */
export type FacetCount = { readonly value: string; readonly count: number };

/** The most frequent values of a facet among the living drafts or those in the trash, the most frequent first. */
export function selectFacetCounts(db: ReadDb, facet: DraftFacet, trashed: boolean, limit: number): FacetCount[] {
  return db.all<FacetCount>(
    `SELECT "value", "n" AS "count" FROM "draft_facets" WHERE "facet" = ? AND "trashed" = ? AND "n" > 0
     ORDER BY "n" DESC, "value" LIMIT ?`,
    facet,
    trashed ? 1 : 0,
    limit,
  );
}

/** How many drafts have one value of a facet. */
export function countFacet(db: ReadDb, facet: DraftFacet, trashed: boolean, value: string): number {
  const row = db.get<{ n: number }>(
    `SELECT "n" FROM "draft_facets" WHERE "facet" = ? AND "value" = ? AND "trashed" = ?`,
    facet,
    value,
    trashed ? 1 : 0,
  );
  return row?.n ?? 0;
}

function trigger(name: string, when: string, ...statements: string[]): Trigger {
  return {
    name: `facets_drafts_${name}`,
    sql: `CREATE TRIGGER "facets_drafts_${name}" AFTER ${when} ON "drafts" BEGIN\n  ${statements.join("\n  ")}\nEND`,
  };
}
