import { QunceError } from "@shared/api/errors";
import { labelOf, type RecordKind, type RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "../store/database";
import { getRecords } from "../store/records";

type Named = { readonly name?: string; readonly title?: string };

/**
 * The living records a person has chosen, in the order chosen. Throws CHOSEN_GONE with the names of those in the trash;
 * one that is unknown altogether has its id for a name.
 */
export function getChosen<K extends RecordKind>(
  db: ReadDb,
  kind: K,
  ids: readonly string[],
  field: string,
): RecordOf<K>[] {
  const found = new Map(getRecords(db, kind, ids).map((record) => [record.id, record]));
  const gone = ids.filter((id) => found.get(id)?.trashedAt !== null);
  if (gone.length === 0) return [...found.values()];
  const names = gone.map((id) => labelOf((found.get(id) ?? {}) as Named) || id);
  throw new QunceError("CHOSEN_GONE", { missing: field, names: names.join("、") });
}
