import { type Lineage, noLineage } from "@shared/domain/merge/lineage";
import type { Side } from "@shared/domain/merge/merge-record";
import { unitsOf, unitValues } from "@shared/domain/merge/merge-units";
import { writeDown } from "@shared/domain/merge/write-down";
import { RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import { columnNames } from "../../store/lineage";

/** The units of every kind, from its table's columns. */
export const unitsOfKind = Object.fromEntries(
  RECORD_KINDS.map((kind) => [kind, unitsOf(kind, columnNames(kind))]),
) as Record<RecordKind, ReturnType<typeof unitsOf>>;

/** A record as one side of a merge, what it says now written down in its lineage. */
export function sideOf(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
  lineage: Lineage | undefined,
  newId: () => string,
): Side {
  const values = unitValues(unitsOfKind[kind], record);
  return { values, lineage: writeDown(lineage ?? noLineage, values, newId) };
}
