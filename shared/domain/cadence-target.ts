import { z } from "zod";

/** Activities a week: fewer than min is amber, more than max is red (S10). */
export const weeklyActivities = z.object({
  min: z.number().int().min(0).max(50),
  max: z.number().int().min(0).max(50),
});

/** Messages one group gets a day at most before it is noise (S16). */
export const dailyCeiling = z.number().int().min(1).max(200);

/** Days since the last useful message: from `amber` on a group is silent, from `red` on it forgets us (S22). */
export const silenceDays = z.object({
  amber: z.number().int().min(1).max(365),
  red: z.number().int().min(1).max(365),
});

/**
 * Percent of presence (knowledge, reviews, life: why it is worth being here), interaction and promotion; together 100
 * (S18, S59).
 */
export const contentMix = z.object({
  presence: z.number().int().min(0).max(100),
  interaction: z.number().int().min(0).max(100),
  promotion: z.number().int().min(0).max(100),
});

/** Advertising in our Moments: this many a day are fine, this many in a row are not (S60). */
export const momentsAds = z.object({
  perDay: z.number().int().min(0).max(50),
  inARow: z.number().int().min(2).max(20),
});

export type WeeklyActivities = z.infer<typeof weeklyActivities>;
export type SilenceDays = z.infer<typeof silenceDays>;
export type ContentMix = z.infer<typeof contentMix>;

/** Mixes worth starting from; the first is the lesson “存在价值 50 % + 加强互动 50 %” with room for two offers in ten. */
export const mixPresets = {
  even: { presence: 40, interaction: 40, promotion: 20 },
  knowledge: { presence: 60, interaction: 25, promotion: 15 },
  lively: { presence: 30, interaction: 55, promotion: 15 },
  sale: { presence: 30, interaction: 30, promotion: 40 },
} as const satisfies Record<string, ContentMix>;

/** Whether the three shares make a whole. */
export function isWholeMix({ presence, interaction, promotion }: ContentMix): boolean {
  return presence + interaction + promotion === 100;
}
