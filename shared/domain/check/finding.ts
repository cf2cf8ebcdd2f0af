import { z } from "zod";
import { ruleCategory, ruleSeverity } from "./rule-pack";

/** What a finding can be about: a rule's category, or something that the records behind the copy say. */
export const findingCategory = z.enum([
  ...ruleCategory.options,
  "price_conflict",
  "field",
  "length",
  "member_value",
  "tier_fit",
  "persona_fit",
  "taboo",
  "path",
  "balance",
  "consent",
  "repeat",
  "own",
]);

const bothLanguages = z.object({ zh: z.string(), en: z.string() });

/** One thing that a check found. Offsets are UTF-16 units of the original text, `end` exclusive; `line` counts from 1. */
export const finding = z.object({
  line: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  category: findingCategory,
  severity: ruleSeverity,
  /** Law and article as they are cited; empty where good practice is the reason. */
  law: z.string(),
  reason: bothLanguages,
  suggestion: bothLanguages,
  ruleId: z.string(),
});

export type FindingCategory = z.infer<typeof findingCategory>;
export type Finding = z.infer<typeof finding>;
export type FindingSeverity = Finding["severity"];

/** The most severe first. */
export const SEVERITIES = ["error", "warning", "hint"] as const satisfies readonly FindingSeverity[];

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Pick<Finding, "severity">[]): Record<FindingSeverity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
