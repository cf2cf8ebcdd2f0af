import type { Activity } from "@shared/domain/activity";
import type { SaleWave } from "@shared/domain/repurchase";
import { wavesOf } from "@shared/domain/repurchase-ghosts";
import { dateOf, type WallTime } from "@shared/domain/wall-time";
import type { ReadDb } from "./database";
import { decodeRow, type RawRow } from "./row-codec";

/** A draft that was sent to a group, when last. */
type SentRow = {
  readonly title: string;
  readonly groupId: string | null;
  readonly at: WallTime;
  readonly products: string;
};

/** Every time products were sold, or will be: by activities in sight or behind us, and by promotions that were sent. */
export function selectSaleWaves(db: ReadDb): SaleWave[] {
  const activities = db
    .all<RawRow>(
      // Without the run sheet: it is by far the longest column, and says nothing here.
      `SELECT "id", "title", "type", "goal", "status", "groupIds", "productIds", "start" FROM "activities"
       WHERE "trashedAt" IS NULL AND "productIds" <> '[]' ORDER BY "start", "id"`,
    )
    .map((row): Activity => decodeRow("activities", row));
  return [...activities.flatMap(wavesOf), ...selectSentPromotions(db).flatMap(wavesOfMessage)];
}

/** The latest message of each promotional draft in each group: SQLite takes the other columns from the row of the maximum. */
function selectSentPromotions(db: ReadDb): SentRow[] {
  return db.all<SentRow>(
    `SELECT m."title" AS "title", m."groupId" AS "groupId", MAX(m."at") AS "at", d."productIds" AS "products"
     FROM "messages" m JOIN "drafts" d ON d."id" = m."draftId"
     WHERE m."trashedAt" IS NULL AND m."status" = 'sent' AND d."kind" = 'promotion' AND d."productIds" <> '[]'
     GROUP BY m."draftId", m."groupId"`,
  );
}

function wavesOfMessage({ title, groupId, at, products }: SentRow): SaleWave[] {
  return (JSON.parse(products) as string[]).map((productId) => ({
    productId,
    groupId,
    date: dateOf(at),
    title,
    by: "message",
    activityId: null,
    activityType: null,
  }));
}
