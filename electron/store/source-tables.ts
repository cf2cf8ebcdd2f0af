import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import type { ReadDb } from "./database";

/** Kinds that the file has a table of: one of an older version lacks those that came later. */
export function storedKinds(db: ReadDb): RecordKind[] {
  const names = tableNames(db);
  return RECORD_KINDS.filter((kind) => names.has(kind));
}

/** The tables that nothing else could be made from again: records, settings, the log, what upkeep remembers. */
export function sourceTables(db: ReadDb): string[] {
  const lineage = tableNames(db).has("lineage") ? ["lineage"] : [];
  return [...storedKinds(db), ...lineage, "settings", "steps", "changes", "upkeep"];
}

function tableNames(db: ReadDb): Set<string> {
  const rows = db.all<{ name: string }>(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table'`);
  return new Set(rows.map(({ name }) => name));
}
