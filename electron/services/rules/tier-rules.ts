import { listRecords } from "../../store/records";
import type { RecordRules } from "../record-rules";

/** A new rung goes on top of the ladder unless its place is given. */
export const tierRules: RecordRules<"tiers"> = {
  fill: (given, db) =>
    given.rank === undefined ? { rank: 1 + Math.max(-1, ...listRecords(db, "tiers").map((tier) => tier.rank)) } : {},
};
