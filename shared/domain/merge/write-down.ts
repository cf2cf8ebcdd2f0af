import { isSame } from "./canonical";
import { KEPT_VERSIONS, type Lineage, type UnitValues } from "./lineage";

/**
 * The lineage of a record as it stands: units that say something else than was last written down get a new version, all of
 * them the same one. Answers the very same lineage when nothing has changed.
 */
export function writeDown(lineage: Lineage, values: UnitValues, newVersion: () => string): Lineage {
  const changed = Object.keys(values).filter((unit) => {
    const last = lineage.units[unit]?.[0];
    return last === undefined || !isSame(last.value, values[unit]);
  });
  if (changed.length === 0) return lineage;
  const version = newVersion();
  const units = { ...lineage.units };
  for (const unit of changed) units[unit] = withVersion(units[unit], { version, value: values[unit] });
  return { seen: [...lineage.seen, version], units };
}

type Version = Lineage["units"][string][number];

/** A unit's versions with one more in front. */
export function withVersion(versions: readonly Version[] | undefined, next: Version): Version[] {
  return [next, ...(versions ?? []).filter(({ version }) => version !== next.version)].slice(0, KEPT_VERSIONS);
}
