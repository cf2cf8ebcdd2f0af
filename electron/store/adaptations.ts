import type { Adaptation } from "@shared/domain/adaptation";
import type { ReadDb } from "./database";
import { listRecords } from "./records";
import { decodeRow, type RawRow } from "./row-codec";

/** The adaptations of a draft, or of all drafts, in the order they were made. */
export function selectAdaptations(db: ReadDb, draftId?: string, trashed = false): Adaptation[] {
  if (draftId === undefined) return listRecords(db, "adaptations", { trashed });
  return db
    .all<RawRow>(
      `SELECT * FROM "adaptations" WHERE "draftId" = ? AND "trashedAt" IS ${trashed ? "NOT " : ""}NULL
       ORDER BY "createdAt", "id"`,
      draftId,
    )
    .map((row) => decodeRow("adaptations", row));
}

/** The living adaptations of drafts, by draft; drafts without any are left out. */
export function selectAdaptationsOf(db: ReadDb, draftIds: readonly string[]): Map<string, Adaptation[]> {
  if (draftIds.length === 0) return new Map();
  const rows = db.all<RawRow>(
    `SELECT * FROM "adaptations" WHERE "trashedAt" IS NULL AND "draftId" IN (SELECT value FROM json_each(?))
     ORDER BY "createdAt", "id"`,
    JSON.stringify(draftIds),
  );
  return Map.groupBy(
    rows.map((row) => decodeRow("adaptations", row)),
    ({ draftId }) => draftId,
  );
}
