import type { RecordKind } from "@shared/domain/record-kinds";
import type { WriteDb } from "../store/database";
import { findRecord, getRecords, updateRecord } from "../store/records";

/**
 * Tells series which of their occurrences went into the trash or came back, inside the step that moves them: a day that
 * was deleted is not laid out again.
 */
export function noteSeriesDays(tx: WriteDb, kind: RecordKind, ids: readonly string[], verb: "trash" | "restore"): void {
  if (kind !== "activities" && kind !== "messages") return;
  const days = Map.groupBy(
    getRecords(tx, kind, ids).filter(({ seriesId }) => seriesId !== null),
    ({ seriesId }) => seriesId ?? "",
  );
  for (const [seriesId, occurrences] of days) {
    const series = findRecord(tx, "series", seriesId);
    if (!series) continue;
    const moved = occurrences.flatMap(({ seriesDate }) => seriesDate ?? []);
    const others = series.except.filter((day) => !moved.includes(day));
    updateRecord(tx, "series", seriesId, { except: verb === "trash" ? [...others, ...moved].sort() : others });
  }
}
