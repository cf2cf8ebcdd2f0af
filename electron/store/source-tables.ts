import { RECORD_KINDS } from "@shared/domain/record-kinds";

/** The tables that nothing else could be made from again: records, settings, the log, what upkeep remembers. */
export const SOURCE_TABLES: readonly string[] = [...RECORD_KINDS, "settings", "steps", "changes", "upkeep"];
