import { canonicalText, isSame } from "./canonical";
import type { Lineage, UnitValues } from "./lineage";
import { mergeUnit } from "./merge-units";
import { withVersion } from "./write-down";

/** A record as one side has it; its lineage has been written down. */
export type Side = { readonly values: UnitValues; readonly lineage: Lineage };

/** What became of one unit that the two sides do not agree on. */
export type UnitMerge =
  | { readonly unit: string; readonly kind: "mine" | "theirs" | "both"; readonly value: unknown }
  | {
      readonly unit: string;
      readonly kind: "conflict";
      readonly mine: unknown;
      readonly theirs: unknown;
      /** What both started from; undefined when it is not known any more. */
      readonly base: unknown;
    };

/** Who wins a conflict: one side, or `settled`, which picks the same version wherever the two meet. */
export type Preference = "mine" | "theirs" | "settled";

/** The units of a record on which two sides differ, and what becomes of each. A unit that a side does not know is not its word. */
export function compareSides(mine: Side, theirs: Side): UnitMerge[] {
  const units = new Set([...Object.keys(mine.values), ...Object.keys(theirs.values)]);
  return [...units].flatMap((unit): UnitMerge[] => {
    const [ours, other] = [mine.values[unit], theirs.values[unit]];
    if (isSame(ours, other) || !Object.hasOwn(theirs.values, unit)) return [];
    if (!Object.hasOwn(mine.values, unit)) return [{ unit, kind: "theirs", value: other }];
    if (isSameVersion(mine, theirs, unit)) return fullerOf(unit, ours, other);
    const isKnownHere = isSeen(theirs, unit, mine);
    const isKnownThere = isSeen(mine, unit, theirs);
    if (isKnownHere && !isKnownThere) return [{ unit, kind: "mine", value: ours }];
    if (isKnownThere && !isKnownHere) return [{ unit, kind: "theirs", value: other }];
    const base = baseOf(mine, theirs, unit);
    const merged = mergeUnit(unit, base, ours, other);
    return [merged ? { unit, kind: "both", ...merged } : { unit, kind: "conflict", mine: ours, theirs: other, base }];
  });
}

/** What a merged record says, and its lineage. `choose` decides conflicts. */
export function mergeSides(
  mine: Side,
  theirs: Side,
  choose: (unit: string) => Preference,
  newVersion: () => string,
): Side {
  const values: Record<string, unknown> = { ...mine.values };
  const units = { ...mine.lineage.units };
  const fresh = lazily(newVersion);
  const own = new Set<string>();
  const put = (unit: string, value: unknown) => {
    values[unit] = value;
    own.add(fresh());
    units[unit] = withVersion(units[unit], { version: fresh(), value });
  };
  const take = (unit: string) => {
    const [version] = theirs.lineage.units[unit] ?? [];
    values[unit] = theirs.values[unit];
    if (version) units[unit] = withVersion(units[unit], version);
  };
  for (const merge of compareSides(mine, theirs)) {
    if (merge.kind === "theirs") take(merge.unit);
    else if (merge.kind === "both") put(merge.unit, merge.value);
    else if (merge.kind === "conflict") {
      const preference = choose(merge.unit);
      if (preference === "settled") {
        // By what is said and nothing else, so that whoever meets the same two versions keeps the same one.
        if (canonicalText(merge.theirs) > canonicalText(merge.mine)) take(merge.unit);
      } else put(merge.unit, preference === "mine" ? merge.mine : merge.theirs);
    }
  }
  // Both say the same: the same of the two versions everywhere, or one would seem to be news for ever.
  for (const unit of Object.keys(values)) {
    const [a, b] = [units[unit]?.[0], theirs.lineage.units[unit]?.[0]];
    if (a && b && a.version > b.version && isSame(a.value, b.value) && !own.has(a.version)) {
      units[unit] = withVersion(units[unit], b);
    }
  }
  return { values, lineage: { seen: [...new Set([...mine.lineage.seen, ...theirs.lineage.seen, ...own])], units } };
}

/** Whether both have the same version of a unit: then one of them had to leave out what it names and does not have. */
function isSameVersion(mine: Side, theirs: Side, unit: string): boolean {
  const [a, b] = [mine.lineage.units[unit]?.[0], theirs.lineage.units[unit]?.[0]];
  return a !== undefined && a.version === b?.version;
}

function fullerOf(unit: string, mine: unknown, theirs: unknown): UnitMerge[] {
  const isTheirs = canonicalText(theirs).length > canonicalText(mine).length;
  return [isTheirs ? { unit, kind: "theirs", value: theirs } : { unit, kind: "mine", value: mine }];
}

/** Whether `other` already contains what `side` says of a unit. */
function isSeen(side: Side, unit: string, other: Side): boolean {
  const [version] = side.lineage.units[unit] ?? [];
  return version !== undefined && other.lineage.seen.includes(version.version);
}

/** The newest thing either side said that the other has seen too. */
function baseOf(mine: Side, theirs: Side, unit: string): unknown {
  const [here, there] = [new Set(mine.lineage.seen), new Set(theirs.lineage.seen)];
  const shared = [...(mine.lineage.units[unit] ?? []), ...(theirs.lineage.units[unit] ?? [])].filter(
    ({ version }) => here.has(version) && there.has(version),
  );
  const order = [...shared].sort((a, b) => mine.lineage.seen.indexOf(b.version) - mine.lineage.seen.indexOf(a.version));
  return order[0]?.value;
}

function lazily(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
