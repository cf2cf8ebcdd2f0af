import { z } from "zod";
import { lineage } from "./merge/lineage";
import { RECORD_KINDS } from "./record-kinds";
import { dateText, wallTime } from "./wall-time";

/** Raised when a field of the pack itself changes its meaning; a pack with a higher one is refused. */
export const TEAM_PACK_VERSION = 1;

/** What stands at the front of a team pack: what it is, who made it when, what is in it. */
export const teamPackManifest = z.object({
  format: z.literal("qunce-pack"),
  version: z.number().int().positive(),
  /** Schema version of the workspace it was made from. */
  schema: z.number().int().positive(),
  workspace: z.string().max(200),
  /** Who made it, as they sign; empty when they do not. */
  author: z.string().max(60),
  madeAt: wallTime,
  from: dateText.nullable(),
  to: dateText.nullable(),
  withStaff: z.boolean(),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  /** SHA-256 of the records' part in hex: a pack that was cut short or changed on the way is recognised. */
  recordsHash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One record as a pack carries it: its columns as they stand, and where they come from. */
const packedRecord = z.object({ record: z.looseObject({ id: z.string() }), lineage });

/** The records of a pack by kind; kinds that this version does not know are left out by whoever reads it. */
export const teamPackRecords = z.partialRecord(z.enum(RECORD_KINDS), z.array(packedRecord));

export type TeamPackManifest = z.infer<typeof teamPackManifest>;
export type PackedRecord = z.infer<typeof packedRecord>;
export type TeamPackRecords = z.infer<typeof teamPackRecords>;

/** A team pack as it lies in memory: pictures by their hash. */
export type TeamPack = {
  readonly manifest: TeamPackManifest;
  readonly records: TeamPackRecords;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};
