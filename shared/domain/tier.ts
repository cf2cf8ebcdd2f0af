import { z } from "zod";
import { labels, line, prose, recordId, recordOf } from "./record";

/** A rung of the members' ladder (S39): customers only, never prices. Prices per tier live on the Sku. */
export const tierFields = z.object({
  name: line(30),
  /** Place on the ladder, lowest first. */
  rank: z.number().int().nonnegative(),
  entryRule: prose(2000),
  benefits: labels,
  voiceId: recordId.nullable(),
  maxTouchesPerWeek: z.number().int().positive().nullable(),
  note: prose(),
});

export const tier = recordOf(tierFields);
export type TierFields = z.infer<typeof tierFields>;
export type Tier = z.infer<typeof tier>;

/** A tier with nothing filled in. */
export const blankTier: TierFields = {
  name: "",
  rank: 0,
  entryRule: "",
  benefits: [],
  voiceId: null,
  maxTouchesPerWeek: null,
  note: "",
};

/** The four rungs a new workspace starts with (S39). */
export const DEFAULT_TIER_NAMES = ["粉丝", "会员", "VIP", "SVIP"] as const;
