import type { RecordDifference, UnitDifference } from "@shared/api/contract/team";

export type Side = "mine" | "theirs";

/** Who wins each conflict, by `kind/id/unit`. */
export type MergeChoices = Readonly<Record<string, Side>>;

/** The name of one place in a pack, as the operation takes it. */
export function unitKey({ kind, id }: Pick<RecordDifference, "kind" | "id">, { unit }: Pick<UnitDifference, "unit">) {
  return `${kind}/${id}/${unit}`;
}

/** Every place where both sides changed the same thing. */
export function conflictKeys(differences: readonly RecordDifference[]): string[] {
  return differences.flatMap((record) =>
    record.units.filter(({ outcome }) => outcome === "conflict").map((unit) => unitKey(record, unit)),
  );
}

/** How many of those nobody has decided yet. */
export function openConflicts(differences: readonly RecordDifference[], choices: MergeChoices): number {
  return conflictKeys(differences).filter((key) => choices[key] === undefined).length;
}

/** The records of a pack by kind, those with conflicts first within each. */
export function byKind(differences: readonly RecordDifference[]): (readonly [string, RecordDifference[]])[] {
  const clashes = (record: RecordDifference) => record.units.some(({ outcome }) => outcome === "conflict");
  return [...Map.groupBy(differences, ({ kind }) => kind)].map(([kind, records]) => [
    kind,
    records.toSorted((a, b) => Number(clashes(b)) - Number(clashes(a)) || a.title.localeCompare(b.title)),
  ]);
}
