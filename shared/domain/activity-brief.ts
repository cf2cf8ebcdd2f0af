import { z } from "zod";
import { cents } from "./money";
import { line } from "./record";

/** What members get out of it beyond the goods (S58): what one costs, how many at most, how often. */
export const benefit = z.object({
  name: line(60),
  unitCost: cents,
  cap: z.number().int().min(0).max(1_000_000),
  occurrences: z.number().int().min(0).max(1000),
});

/** Cost, risk and result under control (S11): what an activity may cost, what can go wrong, what must be true before it starts. */
export const activityBrief = z.object({
  /** In 分; null where none is set. */
  budgetCap: cents.nullable(),
  stockCap: z.number().int().min(0).max(100_000_000).nullable(),
  staffHours: z.number().min(0).max(10_000).nullable(),
  target: line(120),
  risks: z.array(z.object({ risk: line(120), planB: line(200) })).max(20),
  /** Go/no-go. */
  checklist: z.array(z.object({ text: line(120), done: z.boolean() })).max(40),
  benefits: z.array(benefit).max(40),
});

export type Benefit = z.infer<typeof benefit>;
export type ActivityBrief = z.infer<typeof activityBrief>;

/** A brief with nothing filled in. */
export const blankActivityBrief: ActivityBrief = {
  budgetCap: null,
  stockCap: null,
  staffHours: null,
  target: "",
  risks: [],
  checklist: [],
  benefits: [],
};

/** What the benefits cost when every one of them is taken, in 分. */
export type BenefitForecast = {
  readonly costs: readonly number[];
  readonly total: number;
  /** By how much the total is over the budget cap; 0 within it and without one. */
  readonly overBudget: number;
};

/** Unit cost × cap × occurrences of every benefit, their sum, and what that is over the budget (R17). */
export function forecastBenefits({ benefits, budgetCap }: ActivityBrief): BenefitForecast {
  const costs = benefits.map(({ unitCost, cap, occurrences }) => unitCost * cap * occurrences);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  return { costs, total, overBudget: budgetCap === null ? 0 : Math.max(0, total - budgetCap) };
}
