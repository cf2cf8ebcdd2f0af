import { isDeepStrictEqual } from "node:util";
import { QunceError } from "@shared/api/errors";
import type { FieldsOf, RecordKind, RecordOf } from "@shared/domain/record-kinds";
import type { WriteDb } from "../store/database";
import { getRecord, updateRecord } from "../store/records";
import type { Store } from "../store/store";
import { checkReferences } from "./check-references";
import { rulesOf } from "./record-rules";
import { subjectOf } from "./record-subject";

export type ChangeOptions = {
  /** The revision the change was made on; refused when the record has moved on since. */
  readonly revision?: number | undefined;
  /** What the step is called in the change log; `update` unless told otherwise. */
  readonly verb?: string;
  /** Writes that follow from the change, in the same step. */
  readonly follow?: ((tx: WriteDb) => void) | undefined;
};

/**
 * Changes the given fields of a record. Changes that change nothing leave no step behind, and changes to the same
 * fields in a row are one step: a sentence typed with six saves is undone at once.
 */
export function changeRecord<K extends RecordKind>(
  store: Store,
  kind: K,
  id: string,
  changes: Partial<FieldsOf<K>>,
  { revision, verb = "update", follow }: ChangeOptions = {},
): RecordOf<K> {
  const before = getLiving(store, kind, id);
  const changed = differences(before, changes);
  if (Object.keys(changed).length === 0) return before;
  // A stored record holds its own fields among others; TypeScript cannot see that of a kind it does not know.
  const fieldsBefore = before as unknown as FieldsOf<K>;
  const next = { ...fieldsBefore, ...changed };
  const { check, derive } = rulesOf(kind);
  check?.(next, before);
  checkReferences(store.db, kind, next, fieldsBefore);
  const label = { code: `${kind}.${verb}`, subject: subjectOf(store.db, kind, { ...before, ...changed }) };
  const mergeKey = `${kind}:${id}:${Object.keys(changed).sort().join(",")}`;
  const isTyping = verb === "update";
  return store.write(
    label,
    (tx) => {
      const record = updateRecord(tx, kind, id, { ...changed, ...derive?.(next) }, revision);
      follow?.(tx);
      return record;
    },
    isTyping ? { mergeKey } : {},
  );
}

/** A record that is not in the trash; throws NOT_FOUND for one that is. */
export function getLiving<K extends RecordKind>(store: Store, kind: K, id: string): RecordOf<K> {
  const record = getRecord(store.db, kind, id);
  if (record.trashedAt !== null) throw new QunceError("NOT_FOUND");
  return record;
}

function differences<K extends RecordKind>(before: RecordOf<K>, changes: Partial<FieldsOf<K>>): Partial<FieldsOf<K>> {
  const stored = before as Record<string, unknown>;
  const changed = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && !isDeepStrictEqual(value, stored[field]),
  );
  return Object.fromEntries(changed) as Partial<FieldsOf<K>>;
}
