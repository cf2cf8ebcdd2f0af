import { z } from "zod";

/** Versions of a unit that are kept to compare with: more exchanges than this without a colleague make their edits a conflict, not a loss. */
export const KEPT_VERSIONS = 8;

/** Versions that may have gone into one record: two a day for a quarter of a century. */
export const MOST_VERSIONS = 20_000;

const version = z.string().min(1).max(64);

/** Where the parts of one record come from, so that colleagues' edits can be told from ours without looking at any clock. */
export const lineage = z.object({
  /** Every version that went into what the record says now. */
  seen: z.array(version).max(MOST_VERSIONS),
  /** Each unit's versions with their values, the newest first; the first one is what was last written down. */
  units: z.record(z.string(), z.array(z.object({ version, value: z.unknown() })).max(KEPT_VERSIONS)),
});

export type Lineage = z.infer<typeof lineage>;

/** A record's units, each with what it says. */
export type UnitValues = Readonly<Record<string, unknown>>;

/** A record that has never been written down. */
export const noLineage: Lineage = { seen: [], units: {} };
