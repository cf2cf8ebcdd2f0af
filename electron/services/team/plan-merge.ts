import { QunceError } from "@shared/api/errors";
import { compareSides, type Side, type UnitMerge } from "@shared/domain/merge/merge-record";
import { unitValues } from "@shared/domain/merge/merge-units";
import { RECORD_KINDS, type RecordKind, type RecordOf, recordKinds } from "@shared/domain/record-kinds";
import type { TeamPack } from "@shared/domain/team-pack";
import { type Lineages, lineageKey, selectLineages } from "../../store/lineage";
import { getRecords } from "../../store/records";
import type { Store } from "../../store/store";
import { subjectOf } from "../record-subject";
import { sideOf, unitsOfKind } from "./side-of";

/** What a pack would do to one record. */
export type RecordMerge = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  /** `returns`: it is gone here for good, and lives on there or has been edited there since. */
  readonly effect: "new" | "returns" | "changes" | "same";
  readonly units: readonly UnitMerge[];
  readonly mine: Side | undefined;
  readonly theirs: Side;
};

/** What taking a pack in would do, record by record. Throws PACK_DAMAGED for a record that is none. */
export function planMerge(store: Store, pack: TeamPack): RecordMerge[] {
  return RECORD_KINDS.flatMap((kind) => {
    const packed = pack.records[kind] ?? [];
    const ids = packed.map(({ record }) => record.id);
    const stored = new Map(getRecords(store.db, kind, ids).map((record) => [record.id, record]));
    const lineages = selectLineages(
      store.db,
      ids.map((id) => lineageKey(kind, id)),
    );
    return packed.flatMap(({ record, lineage }) => {
      const read = readRecord(kind, record);
      const theirs = { values: unitValues(unitsOfKind[kind], read), lineage };
      return planRecord(store, { kind, theirs, read, stored: stored.get(read.id), lineages });
    });
  });
}

type OneRecord = {
  readonly kind: RecordKind;
  readonly theirs: Side;
  readonly read: RecordOf<RecordKind>;
  readonly stored: RecordOf<RecordKind> | undefined;
  readonly lineages: Lineages;
};

function planRecord(store: Store, { kind, theirs, read, stored, lineages }: OneRecord): RecordMerge[] {
  const { id } = read;
  const known = lineages.get(lineageKey(kind, id));
  const about = {
    kind,
    id,
    title: subjectOf(store.db, kind, stored ?? read),
    createdAt: (stored ?? read).createdAt,
    theirs,
  };
  if (!stored) {
    const seen = new Set(known?.seen);
    const isNews = theirs.lineage.seen.some((version) => !seen.has(version));
    // Gone here and deleted there is the same; what lives on there comes back, so that everybody has the same in the end.
    if (known && !isNews && read.trashedAt !== null) return [];
    return [{ ...about, effect: known ? "returns" : "new", units: [], mine: undefined }];
  }
  const mine = sideOf(kind, stored, known, store.newId);
  const units = compareSides(mine, theirs);
  const isChange = units.some((unit) => unit.kind !== "mine");
  return [{ ...about, effect: isChange ? "changes" : "same", units, mine }];
}

/** A record of a pack by the rules of this version: what older versions did not know yet gets the value of a new one. */
function readRecord(kind: RecordKind, record: Readonly<Record<string, unknown>>): RecordOf<RecordKind> {
  const { record: schema, blank } = recordKinds[kind];
  const parsed = schema.safeParse({ ...blank, ...record });
  if (!parsed.success) throw new QunceError("PACK_DAMAGED", {}, { cause: parsed.error });
  return parsed.data;
}
