import type { RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "./database";
import { decodeRow, type RawRow } from "./row-codec";

/** Kinds of record that can be occurrences of a series. */
export type OccurrenceTable = "activities" | "messages";

/** The living occurrences of a series, in the order of the rule's days they stand for. */
export function selectOccurrences<K extends OccurrenceTable>(db: ReadDb, table: K, seriesId: string): RecordOf<K>[] {
  return db
    .all<RawRow>(
      `SELECT * FROM "${table}" WHERE "seriesId" = ? AND "trashedAt" IS NULL ORDER BY "seriesDate", "id"`,
      seriesId,
    )
    .map((row) => decodeRow(table, row));
}

/** The revisions of a series' occurrences together, those in the trash included, so that it only ever grows. */
export function sumOfRevisions(db: ReadDb, table: OccurrenceTable, seriesId: string): number {
  return (
    db.get<{ sum: number }>(`SELECT TOTAL("revision") AS "sum" FROM "${table}" WHERE "seriesId" = ?`, seriesId)?.sum ??
    0
  );
}

/** Ids of what went into the trash at one moment: occurrences of a series, or messages of an activity. */
export function selectTrashedWith(
  db: ReadDb,
  table: OccurrenceTable,
  column: "seriesId" | "activityId",
  id: string,
  trashedAt: string,
): string[] {
  return db
    .all<{ id: string }>(`SELECT "id" FROM "${table}" WHERE "${column}" = ? AND "trashedAt" = ?`, id, trashedAt)
    .map((row) => row.id);
}
