import { QunceError } from "@shared/api/errors";
import { type FieldsOf, type RecordKind, type RecordOf, recordKinds } from "@shared/domain/record-kinds";
import { findRecord, insertRecord } from "../store/records";
import type { Store } from "../store/store";
import { checkReferences } from "./check-references";
import { rulesOf } from "./record-rules";
import { subjectOf } from "./record-subject";

/**
 * Makes a record from what is given and the kind's blank. With an `id` that exists it answers with the stored record:
 * a create that is retried after a lost answer makes nothing twice.
 */
export function createRecord<K extends RecordKind>(
  store: Store,
  kind: K,
  given: Partial<FieldsOf<K>>,
  id = store.newId(),
): RecordOf<K> {
  const known = findRecord(store.db, kind, id);
  if (known) return known;
  const { fill, check, derive } = rulesOf(kind);
  const fields = completeFields(kind, { ...fill?.(given, store.db), ...given });
  check?.(fields, undefined);
  checkReferences(store.db, kind, fields);
  const row = { ...fields, ...derive?.(fields) };
  const label = { code: `${kind}.create`, subject: subjectOf(store.db, kind, row) };
  return store.write(label, (tx) => insertRecord(tx, kind, id, row));
}

/** The fields of a new record, blank where nothing is given; what has no blank (a message's time) must be given. */
function completeFields<K extends RecordKind>(kind: K, given: Partial<FieldsOf<K>>): FieldsOf<K> {
  const { fields, blank } = recordKinds[kind];
  const parsed = fields.safeParse({ ...blank, ...given });
  // The schema is that of this kind; TypeScript cannot follow one kind through a table of all.
  if (parsed.success) return parsed.data as FieldsOf<K>;
  const field = String(parsed.error.issues[0]?.path[0] ?? "");
  const isMissing = (given as Record<string, unknown>)[field] === undefined;
  throw new QunceError("INVALID_INPUT", { field, reason: `${field}:${isMissing ? "missing" : "malformed"}` });
}
