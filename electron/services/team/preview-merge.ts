import type { RecordDifference } from "@shared/api/contract/team";
import type { UnitMerge } from "@shared/domain/merge/merge-record";
import type { TeamPack, TeamPackManifest } from "@shared/domain/team-pack";
import type { Store } from "../../store/store";
import { planMerge } from "./plan-merge";

export type MergePreview = {
  manifest: TeamPackManifest;
  differences: RecordDifference[];
  same: number;
  conflicts: number;
};

/** What taking a pack in would do: every record that is new or differs, each field with both sides and what they started from. */
export function previewMerge(store: Store, pack: TeamPack): MergePreview {
  const plan = planMerge(store, pack);
  const differences = plan.flatMap(({ kind, id, title, effect, units, mine, theirs }): RecordDifference[] =>
    effect === "same"
      ? []
      : [
          {
            kind,
            id,
            title,
            effect,
            units: units.map((unit) => ({
              unit: unit.unit,
              outcome: unit.kind,
              mine: mine?.values[unit.unit],
              theirs: theirs.values[unit.unit],
              base: baseOf(unit),
            })),
          },
        ],
  );
  return {
    manifest: pack.manifest,
    differences,
    same: plan.length - differences.length,
    conflicts: differences.flatMap(({ units }) => units).filter(({ outcome }) => outcome === "conflict").length,
  };
}

function baseOf(unit: UnitMerge): unknown {
  return unit.kind === "conflict" ? unit.base : undefined;
}
