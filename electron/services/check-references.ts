import { QunceError } from "@shared/api/errors";
import type { FieldsOf, RecordKind } from "@shared/domain/record-kinds";
import type { ReadDb } from "../store/database";
import { findRecord } from "../store/records";
import { referencedIds } from "./referenced-ids";

/**
 * Refuses a record that names something which does not exist. Names it carried before are let be: what they pointed to
 * may have been emptied from the trash since, and that must not keep anybody from correcting a typing error.
 */
export function checkReferences<K extends RecordKind>(
  db: ReadDb,
  kind: K,
  next: FieldsOf<K>,
  before?: FieldsOf<K>,
): void {
  const known = new Set(before ? referencedIds(kind, before).map((reference) => reference.id) : []);
  for (const { field, kind: target, id } of referencedIds(kind, next)) {
    if (known.has(id) || findRecord(db, target, id) !== undefined) continue;
    throw new QunceError("INVALID_INPUT", { field, reason: `${field}:unknown_reference` });
  }
}
