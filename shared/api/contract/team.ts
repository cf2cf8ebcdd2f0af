import { z } from "zod";
import { recordId } from "../../domain/record";
import { teamPackManifest } from "../../domain/team-pack";
import { dateText } from "../../domain/wall-time";
import { operation } from "../operation";
import { jobId } from "./export-jobs";

/** One unit of a record that differs: ours, theirs, what both started from where it is known, and what becomes of it. */
const unitDifference = z.object({
  unit: z.string(),
  outcome: z.enum(["mine", "theirs", "both", "conflict"]),
  mine: z.unknown(),
  theirs: z.unknown(),
  base: z.unknown(),
});

/** What a pack does to one record. */
const recordDifference = z.object({
  kind: z.string(),
  id: recordId,
  title: z.string(),
  /** `returns`: it was deleted here for good, and has been edited there since. */
  effect: z.enum(["new", "returns", "changes"]),
  units: z.array(unitDifference),
});

export type UnitDifference = z.infer<typeof unitDifference>;
export type RecordDifference = z.infer<typeof recordDifference>;

const packFile = z.object({ file: z.file(), password: z.string().max(200).optional() });
const side = z.enum(["mine", "theirs"]);

export const teamContract = {
  /** A team pack: everything, or the plan of some days or groups and some drafts, with what they need. People stay out unless `withStaff`. */
  exportPack: operation
    .input(
      z.object({
        from: dateText.optional(),
        to: dateText.optional(),
        groupIds: z.array(recordId).optional(),
        draftIds: z.array(recordId).optional(),
        withStaff: z.boolean().optional(),
        author: z.string().max(60).optional(),
        password: z.string().max(200).optional(),
        jobId: jobId.optional(),
      }),
    )
    .output(z.file()),
  /** What taking a pack in would do, field by field. Writes nothing. */
  previewMerge: operation.input(packFile).output(
    z.object({
      manifest: teamPackManifest,
      differences: z.array(recordDifference),
      same: z.number().int(),
      conflicts: z.number().int(),
    }),
  ),
  /** Takes a pack in as one step, after a verified backup. An open conflict stops it unless `prefer` says who wins. */
  merge: operation
    .input(
      packFile.extend({
        /** Who wins a conflict, by `kind/id/unit`. */
        choices: z.record(z.string().max(200), side).optional(),
        prefer: side.optional(),
      }),
    )
    .output(
      z.object({
        created: z.number().int(),
        updated: z.number().int(),
        same: z.number().int(),
        conflicts: z.number().int(),
        /** References that were cleared because whom they name is neither here nor in the pack. */
        cleared: z.number().int(),
      }),
    ),
};
