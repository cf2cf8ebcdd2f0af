import type { CadenceActivity, CadenceMessage } from "@shared/domain/cadence-facts";
import type { DraftKind } from "@shared/domain/draft";
import type { PoolUse } from "@shared/domain/evergreen-pool";
import { addDays, type DateText } from "@shared/domain/wall-time";
import type { ReadDb } from "./database";
import { decodeRow, type RawRow } from "./row-codec";

/** Days from the first to the last, both included. */
type Span = { readonly from: DateText; readonly to: DateText };

/** Messages of a span in time order. Their text comes only where neither draft nor activity tells their kind. */
export function selectCadenceMessages(db: ReadDb, { from, to }: Span): CadenceMessage[] {
  return db.all<CadenceMessage>(
    `SELECT m."id", m."at", m."sentAt", m."title", m."channel", m."groupId", m."voiceId", m."status", m."cueId", m."activityId",
       m."topicId", d."kind" AS "draftKind", a."type" AS "activityType",
       CASE WHEN d."kind" IS NULL AND coalesce(a."type", 'other') = 'other' THEN substr(m."text", 1, 2000) ELSE '' END AS "text"
     FROM "messages" m LEFT JOIN "drafts" d ON d."id" = m."draftId" LEFT JOIN "activities" a ON a."id" = m."activityId"
     WHERE m."trashedAt" IS NULL AND m."at" >= ? AND m."at" < ? ORDER BY m."at", m."id"`,
    from,
    addDays(to, 1),
  );
}

/** Activities that begin in a span, in time order; cancelled ones count for nothing. */
export function selectCadenceActivities(db: ReadDb, { from, to }: Span): CadenceActivity[] {
  return db
    .all<RawRow>(
      `SELECT "id", "title", "type", "goal", "status", "start", "groupIds" FROM "activities"
       WHERE "trashedAt" IS NULL AND "status" <> 'cancelled' AND "start" >= ? AND "start" < ? ORDER BY "start", "id"`,
      from,
      addDays(to, 1),
    )
    .map((row) => decodeRow("activities", row));
}

/** A draft of the evergreen pool. */
export type EvergreenDraft = {
  readonly id: string;
  readonly title: string;
  readonly kind: DraftKind;
  readonly channel: CadenceMessage["channel"];
  readonly noRepeatDays: number;
};

/** Evergreen drafts that may go out: through review, or published before. */
export function selectEvergreenDrafts(db: ReadDb): EvergreenDraft[] {
  return db.all<EvergreenDraft>(
    `SELECT "id", "title", "kind", "channel", json_extract("evergreen", '$.noRepeatDays') AS "noRepeatDays" FROM "drafts"
     WHERE json_extract("evergreen", '$.on') = 1 AND "trashedAt" IS NULL AND "status" IN ('ready', 'published') ORDER BY "id"`,
  );
}

/** Every use of topics and evergreen drafts, sent or planned; what was skipped was not used. */
export function selectPoolUses(db: ReadDb): PoolUse[] {
  return db.all<PoolUse>(
    `SELECT "topicId" AS "sourceId", "groupId", "at" FROM "messages"
       WHERE "topicId" IS NOT NULL AND "trashedAt" IS NULL AND "status" <> 'skipped'
     UNION ALL SELECT m."draftId", m."groupId", m."at" FROM "drafts" d JOIN "messages" m ON m."draftId" = d."id"
       WHERE json_extract(d."evergreen", '$.on') = 1 AND d."trashedAt" IS NULL
         AND m."trashedAt" IS NULL AND m."status" <> 'skipped'`,
  );
}

/** The latest use of each topic in each group. */
export function selectTopicUses(db: ReadDb): PoolUse[] {
  return db.all<PoolUse>(
    `SELECT "topicId" AS "sourceId", "groupId", max("at") AS "at" FROM "messages"
     WHERE "topicId" IS NOT NULL AND "trashedAt" IS NULL AND "status" <> 'skipped' GROUP BY "topicId", "groupId"`,
  );
}

/** The latest use of a draft in each group. */
export function selectDraftUses(db: ReadDb, draftId: string): Omit<PoolUse, "sourceId">[] {
  return db.all<Omit<PoolUse, "sourceId">>(
    `SELECT "groupId", max("at") AS "at" FROM "messages"
     WHERE "draftId" = ? AND "trashedAt" IS NULL AND "status" <> 'skipped' GROUP BY "groupId" ORDER BY "at" DESC`,
    draftId,
  );
}
