import type { RecordKind } from "@shared/domain/record-kinds";
import type { WriteDb } from "../store/database";
import { findRecord, getRecords, updateRecord } from "../store/records";

/**
 * Tells series which of their occurrences went into the trash or came back, inside the step that moves them: a day that
 * was deleted is not laid out again.
 */
export function noteSeriesDays(tx: WriteDb, kind: RecordKind, ids: readonly string[], verb: "trash" | "restore"): void {
  if (kind !== "activities" && kind !== "messages") return;
  for (const { seriesId, seriesDate } of getRecords(tx, kind, ids)) {
    const series = seriesId === null ? undefined : findRecord(tx, "series", seriesId);
    if (!series || seriesDate === null) continue;
    const others = series.except.filter((day) => day !== seriesDate);
    updateRecord(tx, "series", series.id, { except: verb === "trash" ? [...others, seriesDate].sort() : others });
  }
}
